# What is wrong with content files. What stands between backticks is as the file has it.

## How a problem is told

problem-is-error = { $place }: error: { $what }
problem-is-warning = { $place }: warning: { $what }
problem-in-cell = `{ $cell }`: { $what }
suggestion-meant = did you mean `{ $word }`?
suggestion-one-of = one of { $words }
suggestion-flatten = flatten the condition

## A file as a whole

problem-file-absent = there is no such file
problem-file-too-large = the file has { $bytes } bytes; at most { $max } are read
problem-byte-order-mark = the file starts with a byte-order mark; save it without one
problem-file-name = the file is called `{ $file }`, the scenario `{ $scenario }`

## What the file format has against it

problem-too-deep = values nest more than { $max } deep
problem-field-unknown = unknown field `{ $field }`
problem-field-missing = the field `{ $field }` is missing
problem-field-twice = the field `{ $field }` stands here twice
problem-word-unknown = unknown word `{ $word }`
problem-none-of = `{ $word }` is none of: { $known }
problem-expected-record = expected a record in parentheses
problem-expected-integer = expected an integer
problem-expected-truth = expected `true` or `false`
problem-expected-text = expected a text in quotation marks
problem-expected-text-end = expected the end of the text
problem-expected-identifier = expected a name without quotation marks
problem-expected-comma = expected a comma
problem-expected-colon = expected a colon
problem-expected-list = expected a list, opening with `[`
problem-expected-list-end = expected the closing `]`
problem-expected-record-end = expected the closing `)`
problem-expected-end = expected the end of the file
problem-expected-more = the file ends in the middle
problem-integer-digit = `{ $digit }` is no digit of a number in base { $base }
problem-integer-bounds = the number is too large or too small
problem-comment-open = a comment has no end
problem-escape = what follows the backslash stands for no character
problem-character = the character `{ $character }` does not belong here
problem-length = number of values in the parentheses: { $found } instead of { $expected }
problem-type = expected { $expected } but found { $found } instead
problem-format = the file format does not allow this: { $said }

## A value by itself

problem-text-control = the text contains the control character { $character }
problem-text-direction = the text contains the bidirectional control { $character }
problem-text-invisible = the text contains the invisible character { $character }
problem-text-marks = the text has more than { $max } combining marks on one letter
problem-text-long = the text has more than { $max } characters
problem-identifier = an identifier has 1 to { $max } letters, digits, '-', '_' or '.'
problem-quantity-bounds = a quantity lies between 0 and { $max }
problem-decimal-bare = a decimal is written as text, for example "0.5"
problem-decimal-digits = a decimal has digits, a point and at most three digits more
problem-moment-form = a date and time is written `2027-02-08 06:00`
problem-moment-bounds = there is no such date and time between 1950 and 2100
problem-out-of-range = { $value } is not between { $least } and { $most }

## A name that stands for nothing

problem-unknown-answer = `{ $name }` is not one of the answers
problem-unknown-answer-to = `{ $name }` is not an answer to `{ $choice }`
problem-unknown-attacked = `{ $name }` is not attacked in this scenario
problem-unknown-attacked-at-start = `{ $name }` is not attacked at the start
problem-unknown-choice = `{ $name }` is not a choice of this scenario
problem-unknown-column = `{ $name }` is not a column
problem-unknown-debrief = `{ $name }` is not a debrief of this scenario
problem-unknown-delay = `{ $name }` is not a kind, `from:XX`, `to:XX`, `land:XX` or `via:XX`
problem-unknown-function = `{ $name }` is not a function
problem-unknown-geofence = `{ $name }` is not a geofence
problem-unknown-giver = `{ $name }` is not a giver or `all`
problem-unknown-inject = `{ $name }` is not an inject
problem-unknown-kind = `{ $name }` is not a kind
problem-unknown-later-victim = `{ $name }` is not a victim after the first
problem-unknown-measure = `{ $name }` is not a measure of the debrief
problem-unknown-mechanism = `{ $name }` is not a mechanism
problem-unknown-mechanism-at-request = `{ $name }` is not a mechanism that an attacked state asks for
problem-unknown-member = `{ $name }` is not a member of the Union
problem-unknown-node = `{ $name }` is not a node
problem-unknown-option = `{ $name }` is not an option of this scenario
problem-unknown-package = `{ $name }` is not a package
problem-unknown-scenario = `{ $name }` is not a scenario
problem-unknown-seat = `{ $name }` is not a seat
problem-unknown-source = `{ $name }` is not a source of the list
problem-unknown-state = `{ $name }` is not a state of the catalogue
problem-unknown-substitute = `{ $name }` is not a kind that stands in for it
problem-unknown-survey = `{ $name }` is not a survey of the list
problem-unknown-track = `{ $name }` is not a track
problem-unknown-unlock = `{ $name }` is not something that can be unlocked
problem-unknown-value = `{ $name }` is not one of the values
problem-unknown-value-of = `{ $name }` is not a value of `{ $option }`

## What stands somewhere twice

problem-twice-answer = the answer `{ $name }` stands here twice
problem-twice-choice = the choice `{ $name }` stands here twice
problem-twice-column = the column `{ $name }` stands here twice
problem-twice-contribution = the contribution of `{ $name }` stands here twice
problem-twice-debrief = the debrief `{ $name }` stands here twice
problem-twice-delay = the delay of `{ $name }` stands here twice
problem-twice-edge = the edge `{ $name }` stands here twice
problem-twice-effect = the effect of `{ $name }` stands here twice
problem-twice-function = the function `{ $name }` stands here twice
problem-twice-geofence = the geofence `{ $name }` stands here twice
problem-twice-inject = the inject `{ $name }` stands here twice
problem-twice-kind = the kind `{ $name }` stands here twice
problem-twice-level = the level of `{ $name }` stands here twice
problem-twice-mechanism = the mechanism `{ $name }` stands here twice
problem-twice-need = the need `{ $name }` stands here twice
problem-twice-node = the node `{ $name }` stands here twice
problem-twice-option = the option `{ $name }` stands here twice
problem-twice-package = the package `{ $name }` stands here twice
problem-twice-region = the region of `{ $name }` stands here twice
problem-twice-attacked = `{ $name }` is attacked by two adversaries here
problem-twice-state = the state `{ $name }` stands here twice
problem-twice-survey = the survey `{ $name }` stands here twice
problem-twice-value = the value `{ $name }` stands here twice
problem-twice-vector = the vector `{ $name }` stands here twice
problem-twice-vote = the vote `{ $name }` stands here twice
problem-twice-class = this class stands here twice

## What the catalogue cannot mean

problem-substitute-itself = `{ $kind }` cannot stand in for itself
problem-sizes-grow = sizes grow from small to large, and none is zero
problem-yield-zero = a unit that brings nothing measures nothing
problem-shares-sum = the shares sum to { $sum }, not to 1000
problem-mode-foreign = `{ $mode }` is not one of its modes
problem-package-empty = a package holds something
problem-union-channels = the Union's own packages name the channels they go by, and no others do
problem-days-many = more than { $max } days
problem-proposal = what the Council votes, and nothing else, is on somebody's proposal
problem-edge-ends = an edge joins two places

## What a scenario cannot mean, or probably did not

problem-nobody-attacked = nobody is attacked
problem-no-vector = the adversary has no way to act
problem-no-turn = a scenario has at least one turn
problem-turns-many = a scenario has at most { $max } turns
problem-nobody-gives = nobody can give `{ $kind }` or anything in its place
problem-need-not-raised = no inject raises a need of `{ $kind }` to that size
problem-objective-empty = an objective says what is trained
problem-aim-empty = an aim says in a sentence what is wanted
problem-aim-unserved = none of the adversary's vectors serves this aim
problem-aim-held-itself = an aim is not reached by being held
problem-aim-always = an aim that is always reached is none
problem-aim-none = this scenario states no aim that could be held
problem-never-any = none of nothing: this is never true
problem-never-not = not always: this is never true
problem-flag-never-set = nobody ever sets the flag `{ $flag }`
problem-flag-idle = nothing comes of the flag `{ $flag }`: no condition asks for it
problem-flag-triage = a rule of triage is published with its name: write triage(urgency)
problem-flag-article-5 = an attacked Ally asks for Article 5: write flag("INVOKED_ART5")
problem-hazard-none = Article 222 answers terrorist attack and disaster, and this scenario tells of none
problem-offer-empty = an offer of nothing
problem-supply-empty = a decision that brings nothing
problem-nato-cover-idle = nobody needs `{ $kind }` there, so that NATO can cover none of it
problem-change-of-zero = a change of 0 changes nothing
problem-track-suffix = tracks are kept for the whole response, not per victim; the suffix has no effect
problem-terms-without-choice = nobody can answer these terms: they pose no choice
problem-nothing-follows = nothing follows, and `then_reason` does not say why
problem-minutes-per-turn = minutes need `minutes_per_turn` in the scenario
problem-time-missing = the inject has neither `at_hours` nor `at_minutes`
problem-time-twice = the inject has `at_hours` and `at_minutes`
problem-inject-late = the scenario ends at hour { $hour }, before this inject
problem-epilogue-early = an epilogue comes after the end at hour { $hour }
problem-seat-order = this seat gives no such order

## A sheet of injects

problem-row-unreadable = the row cannot be read
problem-rows-many = the sheet has more than { $max } rows
problem-cells-many = the row has more cells than the sheet has columns
problem-sheet-empty = the sheet has no inject
problem-column-missing = the column `{ $name }` is missing
problem-scenario-other = `{ $name }` is another scenario than in the rows before
problem-cell-yes = say `yes`, or leave the cell empty
problem-cell-number = it is not a whole number
problem-cell-value = it is not one condition or one list of consequences
