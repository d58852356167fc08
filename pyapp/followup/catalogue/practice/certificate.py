"""What the certificate says after an action."""

NAMED = "The certificate has your name now."
