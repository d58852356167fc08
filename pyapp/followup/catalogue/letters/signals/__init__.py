"""The phrases that the checks look for: patterns over plain text, most of them for English.

No pattern holds two unbounded parts that can match the same text, so none is slow on any text.
"""
