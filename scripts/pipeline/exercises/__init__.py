"""What authors write in docs/camp/exercises: read strictly, checked, and made into the page's table.

docs/about/write-exercises.md describes the files.
"""
