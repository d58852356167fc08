"""The bench: every budget as a ratio of two medians, ours and a reference measured side by side.

Machines are noisy, so runs of ours and of the reference take turns, and nothing fails on a time.
The references are built and served here: bare Material, stock Pyodide, and a plain-JavaScript page.
"""
