"""The values for the HTML templates. A template lays them out and decides nothing.

`report` fills report.html, and `copy_report` fills article.html. The other modules are shared.
"""
