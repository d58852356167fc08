"""Words of the note coach, the drafts and the scripts."""
