"""The camp, the note coach and the calculators: what comes when it is first asked for."""
