"""Documents that settings and commands carry: Wi-Fi and VPN profiles, shells, Start; their forms and what they say."""
