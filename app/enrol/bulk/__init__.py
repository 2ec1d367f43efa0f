"""The bulk token: requested, granted, and watched until it ends."""
