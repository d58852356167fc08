"""The plan as tables, and tables as plans: what spreadsheets read and write."""
