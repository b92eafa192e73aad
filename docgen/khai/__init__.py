"""What a user types, declared once: how it is read, what is wrong with it, how editors know it.

A declaration is a class of `Khai` whose annotated `field`s say what kind of value each key takes.
`read` turns what stands in a file into it, with every fault at its path; `schema` describes it for
editors. It knows no file, no line and no code of a message: those are `loading`'s.
"""
