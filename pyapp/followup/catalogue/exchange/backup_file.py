"""What a backup in a file says, and what is wrong with a passphrase."""

TOO_SHORT = "Take at least {least} characters: several words that only you would put together."
UNEQUAL = "The two are not the same. Type the passphrase again in both fields."
SEALING = "Sealing the plan with your passphrase. The download follows."
SEALING_SAMPLE = "Sealing the sample plan with your passphrase. The download follows."
SEALED = "Your sealed plan is in your downloads. Only your passphrase opens it."
SEALED_SAMPLE = "The sealed sample plan is in your downloads. Only your passphrase opens it."
NOT_SEALED = "Nothing was downloaded: the plan could not be sealed."
