"""What the planner says after an action."""

UNDONE = "Undone: {what}"
REDONE = "Done again: {what}"
SAMPLE_STARTED = "This is a sample plan. Nothing of it is kept."
SAMPLE_ENDED = "The sample is gone. This is your own plan."
SAMPLE_DOWNLOADED = "The sample plan is in your downloads."
SAMPLE_LOADS_NOTHING = "This is a sample. Go back to your own plan first, then load the file."
GONE = "That entry is not in your plan any more; nothing was changed."
