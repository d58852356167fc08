"""What the commands in scripts/ do: build the runtime, build the site, finish it, check it, serve it."""
