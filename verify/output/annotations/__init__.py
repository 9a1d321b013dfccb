"""Findings in the file that an editor works in: a copy of the workbook, or of the Word document.

All that the file has is kept, to the byte: its parts are added to, and never written anew.
"""
