"""Benchmarks: one file each, with one function `run(memory, …)` that returns one `Result`.

The command line calls them; so can anyone, with a `Memory` of any models. They work in scopes of their own and forget
what they wrote.
"""
