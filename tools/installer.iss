; Filled in by make_installer.py: what stands after a $$ comes from tools/identity.py, and is not told here again.
[Setup]
AppId=$identifier
AppName=$title
AppVersion=$version
AppPublisher=$author
AppPublisherURL=$homepage
AppSupportURL=$issues
AppUpdatesURL=$homepage
VersionInfoVersion=$numbers
; For one person without an administrator; who is one may choose to install it for all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
DefaultDirName={autopf}\$title
DisableProgramGroupPage=yes
ArchitecturesAllowed=$architecture
ArchitecturesInstallIn64BitMode=$architecture
; The oldest Windows that Qt runs on.
MinVersion=10.0.17763
LicenseFile=$frozen\licences\$title.txt
SetupIconFile=$icon
UninstallDisplayIcon={app}\$name.exe
OutputDir=$target
OutputBaseFilename=$file
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
$messages

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an earlier version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "$frozen\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\$title"; Filename: "{app}\$name.exe"
Name: "{autodesktop}\$title"; Filename: "{app}\$name.exe"; Tasks: desktopicon

[Registry]
$registry

[Run]
Filename: "{app}\$name.exe"; Description: "{cm:LaunchProgram,$title}"; Flags: nowait postinstall skipifsilent
