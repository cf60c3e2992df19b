"""Swedish secrecy law: may this be said, to these listeners, on this date, and why?"""
