# The help of the command line: a message a command, its parts the arguments.

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-default = default: { $value }
help-possible = possible: { $values }

help-to-casus = A crisis-exercise console for Article 42.7 TEU.
    .long = A member state is attacked and may invoke the Union's mutual-assistance clause. You are the High Representative: you connect what the others offer with what the attacked state needs. Without a command the console opens on its title.
    .exit = Exit status: 0 done; 1 failed; 2 wrong usage; 3 problems in content files; 4 a save re-executes differently.
    .data_dir = Keep saves, own scenarios and configuration in this folder
    .lang = Language of the game
    .color = Whether to use colour; NO_COLOR is respected
    .ascii = Draw with ASCII characters only
    .log = Append what the program does to this file
    .help = Print this help, in full with --help
    .version = Print the version

help-to-play = Play a scenario
    .scenario = A scenario's name, or the path of its file
    .seed = Seed of all chance; drawn and shown when not given
    .seat = Seats played by persons at this screen: hr, victim, victim:FI, presidency, delegation:SE, nato, excon; seats of one person are joined: delegation:SE+delegation:DE
    .option = An option of the scenario
    .plain = Play by plain lines and prompts, without a full screen: for screen readers, logs and scripts

help-to-resume = Go on with the latest or the named game
    .save = A name in the data folder, or a path
    .plain = Play by plain lines and prompts, without a full screen

help-to-replay = Watch a game again
    .save = A name in the data folder, or a path
    .turn = Start at this turn; with --plain, tell only this turn
    .plain = Tell it by plain lines, without a full screen
    .seat = Through the eyes of this seat; everything of a game that is over when not given
    .with = A second game beside it: where the two part, and both from there; with --plain, told in words

help-to-verify = Play saves again, unseen, and compare every turn's digest
    .saves = Names in the data folder, or paths
    .json = Write one JSON array

help-to-scenario = List, show and check scenarios; their injects as a spreadsheet, out and in

help-to-scenario-list = List the library
    .json = Write one JSON array

help-to-scenario-show = Show one scenario
    .scenario = A scenario's name, or the path of its file
    .json = Write one JSON object

help-to-scenario-export = Write the injects of a scenario as a spreadsheet
    .long = One row an inject; conditions and consequences stand in their written form. Cells that a spreadsheet would run as a formula begin with an apostrophe, which import takes off again.
    .scenario = A scenario's name, or the path of its file
    .format = The form of the sheet: comma-separated values, in UTF-8

help-to-scenario-import = Read such a spreadsheet back: print the scenario's file with the sheet's injects in place of its own
    .long = The sheet names its scenario in every row: one of the library, or the one in the file given by --into. Every problem is told with its line in the sheet and the number of its column. Keep the result under the name of its scenario, northern-haze.ron, and play it by its path; in the folder assets/scenarios of the data folder it takes the place of the shipped one.
    .file = The sheet
    .into = Write the scenario to this file instead of printing it; where the file is there already, the sheet belongs to its scenario, and it is replaced only with --overwrite
    .overwrite = Replace the file that is there

help-to-scenario-check = Check scenario files: every problem with its place and what was probably meant
    .all = Check the whole library too
    .json = Write every problem, as one JSON array
    .files = Scenario files

help-to-simulate = Play games without anybody at the table, one row a game
    .scenario = A scenario's name, or the path of its file
    .policy = Who plays a seat: hr=greedy, hr=repeat:ask, delegation:SE=idle
    .runs = Number of games
    .measures = Add what the debrief measures to each row: what was done right, and whether it mattered
    .save_dir = Write each game as a save into this folder

help-to-forecast = Play a case that was many times, and hold each state's first contribution against history
    .scenario = A scenario of the library that has a history; the options that make a forecast are set
    .policy = Who plays a seat, in place of the script of history: hr=greedy, victim=default
    .runs = Number of games

help-to-games =
    .seed = Seed of the first game; each further one takes the next number
    .jobs = Games played at the same time; as many as there are processors when not given
    .option = An option of the scenario
    .format = How to write the rows: for people, as comma-separated values with a header, or as one JSON array with a row a line

help-to-handbook = Read the manual
    .topic = A topic; without one, the list of topics

help-to-completions = Write a completion script for a shell
    .shell = Which shell

help-to-man = Write the manual page

help-to-help = Print the help of a command
