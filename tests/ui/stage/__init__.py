"""What tests of the window share: scenes, hands, and what they are held against."""
