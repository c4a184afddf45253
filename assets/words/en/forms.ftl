# The forms of a state's or a seat's name in a sentence: { THE($x) } the Netherlands. The value is the name as it
# stands elsewhere; a name that needs no article is not here.

form-GB = United Kingdom
    .the = the United Kingdom

form-NL = Netherlands
    .the = the Netherlands

form-US = United States
    .the = the United States

form-seat-hr = High Representative
    .the = the High Representative

form-seat-presidency = Presidency
    .the = the Presidency

form-seat-excon = Exercise control
    .the = exercise control

form-seat-adversary = Adversary
    .the = the adversary
