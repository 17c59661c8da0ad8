"""Training: the data that a document hypernetwork learns from, and the loop that trains it.

Not imported by the library at run time; `lora-memory train` and the benchmarks reach into it by module.
"""
