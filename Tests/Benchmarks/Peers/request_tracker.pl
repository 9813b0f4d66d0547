# Feeds mails to Request Tracker 5's mail gateway in process, on an SQLite database of its own.
#
# usage: perl request_tracker.pl WORK MAIL...    Prints: VERSION MAILS SECONDS
#
# Every mail becomes a ticket with its requestor, and RT writes the autoreply and the notices of its
# default scrips, which are composed and handed to a file. Exits 1 with what went wrong.
use strict;
use warnings;
use Cwd qw(abs_path);
use Time::HiRes qw(time);

my ($work, @names) = @ARGV;
BEGIN {
    mkdir $ARGV[0];
    # RT looks for a relative name elsewhere.
    my $work = abs_path($ARGV[0]);
    mkdir "$work/none";
    open my $config, '>', "$work/RT_SiteConfig.pm" or die "$work: $!";
    print $config <<"CONFIG";
Set(\$rtname, 'example.nl');
Set(\$Organization, 'example.nl');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$work/rt.sqlite');
Set(\$DatabaseUser, '');
Set(\$DatabasePassword, '');
Set(\$MailCommand, 'testfile');
Set(\$LogToSTDERR, 'critical');
Set(\$LogToSyslog, 0);
Set(\$LogToFile, 0);
Set(\$WebPort, 80);
Set(\$UseSQLForACLChecks, 1);
1;
CONFIG
    close $config;
    $ENV{RT_SITE_CONFIG} = "$work/RT_SiteConfig.pm";
    $ENV{RT_SITE_CONFIG_DIR} = "$work/none";
    unlink glob("$work/rt.sqlite*");
    system("rt-setup-database-5 --action init --skip-create --dba '' --dba-password '' "
        . ">$work/setup.log 2>&1") == 0
        or die "rt-setup-database failed:\n" . `tail -5 $work/setup.log`;
}
use lib '/usr/share/request-tracker5/lib';
use RT;
RT->LoadConfig;
RT->Init;
require RT::Interface::Email;

# The default is that strangers may not open tickets.
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
for my $right (qw(CreateTicket ReplyToTicket SeeQueue)) {
    my ($done, $why) = $everyone->PrincipalObj->GrantRight(Right => $right, Object => RT->System);
    die "right $right: $why" unless $done;
}

my @mails = map { local $/; open my $file, '<', $_ or die "$_: $!"; <$file> } @names;
my $start = time;
my $tickets = 0;
for my $mail (@mails) {
    my ($status, $why, $ticket) = RT::Interface::Email::Gateway(
        { queue => 'General', action => 'correspond', message => $mail });
    $tickets++ if $status == 1 && $ticket && $ticket->Id;
}
my $seconds = time - $start;
die "no ticket was made\n" unless $tickets;
print "$RT::VERSION " . scalar(@mails) . " $seconds $tickets\n";
