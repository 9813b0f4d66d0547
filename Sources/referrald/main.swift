// referrald: the front door of a youth-and-family support team, as a daemon.

import Daemon
import Host

leave(await runReferrald(Array(CommandLine.arguments.dropFirst()), clock: .system))
