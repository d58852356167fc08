"""Words that stored plans hold and the program looks for: never to be reworded."""

# What a thank-you note says of its person once they were deleted.
TO_SOMEONE_GONE = "To someone who is no longer listed."
