"""What a backup in a file says, and what is wrong with a passphrase."""

TOO_SHORT = "Take at least {least} characters: several words that only you would put together."
UNEQUAL = "The two are not the same. Type the passphrase again in both fields."
SEALING = "Sealing the plan. It will be in your downloads in a moment."
SEALING_SAMPLE = "Sealing the sample plan. It will be in your downloads in a moment."
