"""What a person can do with tenants: sign in, get, renew and revoke tokens, look at what a tenant allows."""
