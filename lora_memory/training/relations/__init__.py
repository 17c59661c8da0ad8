"""The relations of invented facts: what can be said about people, places, things, work and events, in many wordings.

`base.py` says what a relation is; the other modules are tables of them, by what they are about.
"""
