"""The words of the camp, the note coach and the calculators."""
