"""The clouds of Microsoft, and the app registration used in each tenant."""
