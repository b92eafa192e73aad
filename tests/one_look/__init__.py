"""Ordinary lawful papers in which one paragraph gets one wrong look: the checker names it.

`papers` has the papers, `hands` the two ways they are typed in Word, `wrong` the looks, `judging`
what is told of a paper, `silent` what nobody need be told, each with its reason. The tests hold
every paragraph and look by one hand or the other, and mend a sample; all of both is held by
`python -m tests.one_look` (about four minutes).
"""
