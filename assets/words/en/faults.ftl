# Why the table, a journal or the disk did not do what was asked.

fault-table-not_your_turn = This seat has ended its turn or decides at another hour. Wait until it is asked again.
fault-table-no_place_there = That seat cannot be played so in this game. Choose another seat: the list of seats says which there are.
fault-table-last_person = Somebody has to stay at the table. Have a person take another seat first.
fault-table-paused = Exercise control paused the clock. Go on when it runs again: exercise control lets it run, or takes the pause back.
fault-table-no_such_order = That order is not in the basket any more.

fault-resume-diverges = turn { $turn } comes out otherwise than recorded ({ $field }); the game can be watched, not played on
fault-resume-policy = a seat of this game is played by the policy "{ $name }", which is not known here; the game can be watched, not played on

fault-misplaced-opened_again = The game begins a second time there.
fault-misplaced-after_end = The game is over: nothing can be added.
fault-misplaced-after_seal = The seat has ended its turn. It is asked again in its next one.
fault-misplaced-nothing_to_undo = An order is taken back there that was not given.
fault-misplaced-out_of_order = A window or a turn stands there out of order.
fault-misplaced-other_orders = Other orders stand there than were given.
fault-misplaced-later_format = This game is kept in an earlier format, which has no place for that.
fault-misplaced-too_much = The record of this game is full: a game has at most so many orders.

fault-line-byte_order_mark = the file begins with a byte-order mark
fault-line-carriage_return = the line ends with a carriage return
fault-line-chain = its digest does not match what stands there
fault-line-not_a_line = that is no line of a record
fault-line-record = what stands there cannot be understood
fault-line-too_long = the line is too long
fault-damaged = damaged in line { $line }: { $what }

fault-journal-not_a_journal = not the record of a game; saved games end in .casus
fault-journal-future_format = written in format { $found } by a later program; this one reads up to format { $known }
fault-journal-too_large = it has more than { $max } bytes
fault-journal-too_many = it has more than { $max } records

fault-notes-syntax = line { $line } cannot be understood
fault-notes-later = written in version { $version } by a later program
fault-notes-other_game = they belong to another game
fault-notes-too_much = more than is kept beside one game
fault-notes-text = a text holds characters that must not be shown

fault-name-empty = it is empty
fault-name-too_long = it has more than { $max } characters
fault-name-bad_character = it may have letters, digits, spaces, "-", "_" and ".", but not "{ $character }"
fault-name-bad_edge = it may not begin with a space, a dot or a dash, nor end with a space or a dot
fault-name-not_text = it is not UTF-8

fault-found-folder = a folder, not a file
fault-found-link = a symbolic link; name what it points to
fault-found-special = a pipe or a device, not a file
fault-found-file = a file, not a folder

fault-system-full = the disk is full
fault-system-quota = your share of the disk is used up
fault-system-read_only = the disk can only be read
fault-system-denied = permission denied
fault-system-file_too_large = the file would be larger than the system allows
fault-system-not_a_directory = a part of the path is a file, not a folder
fault-system-other = the system says: { $said }

fault-no_home = the system names no home folder; name a folder with --data-dir
fault-relative_home = the home folder is relative ({ $path }), so it would be another one from elsewhere; name a folder with --data-dir
fault-bad_name = a saved game cannot be named "{ $name }": { $why }
fault-unfit = { $path } is { $found }
fault-open_to_all = everybody may write to the folder { $path }, so nothing is kept there
fault-too_large = { $path } has more than { $max } bytes, more than any such file should
fault-too_many = there are more than { $max } files at { $path }
fault-not_text = { $path } is not text in UTF-8; open it in an editor and save it as that
fault-exists = { $path } is there already
fault-missing = { $path } is not there; look for its name among the saved games, or give its path
fault-locked = { $path } is open in another window or program; it can be watched meanwhile
fault-changed = { $path } was changed by somebody else since it was last written
fault-journal = { $path }: { $why }
fault-notes = { $path }: { $why }
fault-io = { $path }: { $why }

fault-not-saved = the game is not saved: { $why }
fault-overwrite = { $why }; --overwrite replaces it
fault-no-save = there is no saved game
fault-nobody-sits = nobody sits at this game; watch it with casus replay
fault-guarded-replay = a passphrase guards a seat of this game, and it is not over; watch it without --plain
fault-no-scenario = the scenario '{ $scenario }' is not there; put its file '{ $scenario }.ron' into the folder { $folder }

fault-panic = a fault of the program, at { $place }: { $said }. What was recorded is on the disk: casus resume goes on from there.
fault-panic-untold = a fault of the program, at { $place }. What it was about is left out, for it may be a seat's secret. What was recorded is on the disk: casus resume goes on from there.
