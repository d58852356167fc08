"""The plan on its way out and in: calendar files, backups, spreadsheets, links. No clock, no I/O."""
