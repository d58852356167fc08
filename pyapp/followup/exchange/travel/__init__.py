"""A plan that travels in the address of a link, or as a code to scan: what follows "#" reaches no server."""
