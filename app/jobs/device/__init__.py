"""What devices read and ask by themselves: documents for Windows, and the servers that manage them."""
