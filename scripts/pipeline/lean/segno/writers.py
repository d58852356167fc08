"""Stands in the page for what draws codes as SVG, PNG, PDF and more: the planner draws its own.

With it go gzip, `xml.sax`, and the HTTP and e-mail of the standard library that this leads to.
"""


def __getattr__(name: str) -> object:
    """Refuse: nothing in the page has segno draw."""
    msg = f"segno.writers.{name} is not in the page, which draws its codes by itself"
    raise AttributeError(msg)
