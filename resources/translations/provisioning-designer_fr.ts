<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Entra ID&lt;/b&gt;: devices join your tenant with a bulk token and, where Intune is set up, enrol there. The token works for at most 180 days and belongs to an account named &lt;b&gt;package_&lt;/b&gt; and a number. Multi-factor authentication and Conditional Access must leave these accounts out, as nobody is there to answer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Active Directory&lt;/b&gt;: devices join with the account you name. Its password is in the package; give it the right to join computers and nothing else.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Local administrator&lt;/b&gt;: an account on each device, with the same password on all. Keep it even if devices join something: when a join fails it is the only way in. Windows LAPS can give each device a password of its own afterwards.&lt;/p&gt;&lt;p&gt;Microsoft's page says that the password must be changed within 42 days. That is known of Windows 10 version 1607 only.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices get the same password, and it is in the package. Let &lt;b&gt;Windows LAPS&lt;/b&gt; give each device its own afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what devices join, and who may administer them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices stay on their own; the local administrator signs in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices stay on their own; whoever starts them makes the first account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its DNS name. Devices must reach a domain controller at first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local administrator (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID, with a bulk token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, but make a local administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: where the computers are put. Without it they go where the domain puts new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisational unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only way in if the join fails, so better make one. Leave the name empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is made all the same, as long as its name stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 20 characters, and not “Administrator”, which everybody guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account that may only join computers: its password is in the package, for anybody who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its domain: CONTOSO\joiner or joiner@contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Add applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message numerus="yes">
        <source>%n error(s) stop the build. They are listed above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A package of this name lies there, from {0}. A build replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, keys and tokens stand in the package in the clear, as in unencrypted packages of Windows Configuration Designer. Keep it like a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing half-made is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be built: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Add certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>(a secret, not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field like device.name=PC-%SERIAL%, an item of a list like network.wifi[0].ssid=Office, or a setting like Policies/Update/AllowAutoUpdate=5. Paths of files start at the project's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package, the folder of a WCD project, its .icdproj.xml, or a customizations.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project file, a customizations.xml, or the folder of a WCD project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files in the two packages are the same; only times and numbers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the secret KEY at a prompt, without echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both packages do the same to a PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a package (NAME.ppkg) and its catalogue (NAME.cat).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build each package again from its own answers, and compare every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built {path}: {size} bytes, {groups} groups of settings, {files} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields, settings and secrets of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that packages are whole, or rebuild them to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices can join with it until {day}, when its bulk token expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 usage, 3 the project has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the package:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the packages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files put on the PC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its catalogue is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are in {folder}; passwords stand in them in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep secrets in the project file, sealed with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the files in the package too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is wrong or risky in a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project of a package or of a WCD project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting holds all these words. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the project: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the secret KEY from a file; a line end behind it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an item or a setting, or give a field its default. Done before all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as one JSON document, secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same inputs, same bytes: no time and no random numbers; as SOURCE_DATE_EPOCH does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how two packages differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words what a package does to a PC, secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings of Windows, or describe one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret for {key}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at most N settings (20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fields that have their default too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fields of a project, secrets masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the secret KEY from a variable of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the passphrase of the sealed secrets; otherwise PPKG_PASSPHRASE in the environment, or a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the package and its catalogue; otherwise that of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all sentences; otherwise that of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the package; otherwise that of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new folder for the files of WCD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new folder for the project and its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rebuilt package is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two packages are the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say of themselves:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --rebuild and one package: keep the rebuilt one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to search for, or the path of a setting; without, the groups at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a project as Windows Configuration Designer keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files in the package to a folder, secrets in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “ppkg COMMAND --help” to see the arguments of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {count} files to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppkg builds, reads and checks Windows provisioning packages (.ppkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret: {place} is not known and will be needed to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret: {place} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {same} of {count} files came out identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a secret and not in the file. Give it when building, or seal it with --seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not known, so it is empty there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Only in A: {name} = {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in A: {name}, a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in B: {name} = {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in B: {name}, a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: A {a}, B {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>&lt;p&gt;Every device needs a name of its own. &lt;b&gt;%SERIAL%&lt;/b&gt; stands for its serial number, cut from the start where it does not fit; &lt;b&gt;%RAND:5%&lt;/b&gt; for five random digits. Serial numbers never collide, random digits may: the page shows how likely that is.&lt;/p&gt;&lt;p&gt;A product key raises the edition of Windows, for example from Pro to Enterprise. Without one the edition stays.&lt;/p&gt;&lt;p&gt;Everything here happens at the first start of a new or reset device, before anybody signs in.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %SERIAL% for the serial number or %RAND:5% for five random digits, such as Contoso-%SERIAL%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them get the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what the manufacturer installed, and all user data on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices will be called {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rooms and lending pools: anybody signs in, as a guest too, and old profiles are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what it sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the devices and choose how they start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of them get the same name, as serial numbers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of &amp;devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest Windows on these devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: raises the edition of Windows. Five groups of five letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region, keyboard, licence and privacy are not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pre-installed software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up for shared use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the first-start questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them get the same name with a chance below {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them get the same name with a chance of {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them will almost surely get the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 10 before version 2004</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 11, or Windows 10 version 2004 and later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Builds, reads and checks Windows provisioning packages. Version {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.ppkg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>&amp;Don't save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be opened (*.wcdproj *.icdproj.xml *.xml *.ppkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.ppkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.wcdproj)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Configuration Designer (*.icdproj.xml customizations.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>'{address}' is a group of settings and has no value. Set one of its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' is a secret. Give it by a prompt, a file or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{address}' is no address of a setting. Write names joined by '/', and items as User[UserName=admin].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{path}' is an item of a list by names. Write it as {name}[{key}=…].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' has a character that cannot be saved: {text}. Write it anew, or rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' is a group of fields. Name one of them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' is a secret, and an argument is seen by other programs. Give it with one of: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' is a secret. Give it by a prompt, a file or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' is beyond the list, which has {count} items, counted from 0. Use a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' is not a secret. Write it as KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' is sealed, and what it belongs to was changed. Open {name} with its passphrase first and make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{place}' takes text. Write text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{value}' is not possible for '{place}'. Write {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes en or fr. Write one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output goes with --rebuild and one package. Leave it out, or name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret takes a key alone, and asks for the value. Leave out what follows the “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 9999 is expected. Write one, like 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package cannot be dated {year}: its catalogue knows 1950 to 2049. Correct the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project file ends with {suffix}. Write the name so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is never an argument: other programs can see it. Write “{command} --help” to see how to give it by a prompt, a file or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value holds the control character {code}, which a package cannot. Type the value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant refers to no target with conditions, so it would never apply. Add one, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant refers to the target “{id}”, which is not there. Add it, or take the variant out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is not of the form KEY=VALUE. Write it like device.name=PC-1, without spaces at “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of {path} lacks its {key}. Give it one, or take the item out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments too many: {count}. Write “{command} --help” to see what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content {number} of the WIM is solid or in another file, as in no package. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in the project: {count}. Correct them before you build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {path} is written in a package is not known, so it cannot be built. Install the app by a command instead, for example with DISM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}, {found} has text beside further elements; only one of them can be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where {path} goes in a package, so it cannot be built. Take the setting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command, such as “ppkg build”. Write “ppkg help” to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed, so the secret is not known. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages not in order: {bad} of {count}. The report says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages that did not come out the same: {bad} of {count}. The report says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to set: KEY=VALUE, --remove KEY, a secret, or --seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing needs a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of {name} are sealed and were changed. Enter its passphrase to save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed that should not: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing half-made is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WIM holds {images} images; a provisioning package has exactly one. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi network {ssid} has a security type that is not known. Choose one of {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi network {ssid} is protected, but has no key, so no device could join. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are not understood. Write “{command} --help” to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute “{key}” of {name} stands there twice or is no name for XML. Rename it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read: {reason}. Check the file, or unset {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {file} is damaged: {reason}. Restore the file, or make it anew with installer/make_catalogue.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of {path} is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a pipable WIM of wimlib, not a package. Export it as an ordinary WIM first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an ESD, a WIM that is solid or uses LZMS, as no package is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an encrypted package or none: it does not begin with MSWIM. Only unencrypted ones open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Build the package or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no provisioning package: its content is {kind}. Choose a .ppkg file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is part {part} of {parts} of a split WIM. A package is one file; join the parts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the secret, {path}, cannot be read: {reason}. Check the name and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Check its rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing. Put it back, or choose it again in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Create it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has WIM version {version:#x}; only {known:#x} is known. Check where the file is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has chunks of {size} bytes, packages have 32768. Convert it with wimlib's export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has more files, or deeper folders, than any package needs. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds no file {path}. List its files to see what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is compressed in an unknown way (flags {flags:#x}). Check where it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is compressed with {kind}, packages use XPRESS. Convert it with wimlib's export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is cut short: it has {size} bytes, its header alone 208. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is cut short: {name} should end at byte {end}, the file has {size}. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: chunk {number} of {name} cannot be decompressed. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: it has a file called {name}. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: it has {count} lists of files, or too large a one. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: it lists {path} twice. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: its XML is not UTF-16. Get a new copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: its list of files cannot be right. Get a new copy of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: its table of contents ends within a row. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: the chunk table of {name} is wrong. Get a new copy of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: the content of {name} does not match its hash. Get a new copy of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: the content of {path} is not in it. Get a new copy of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: {name} claims {size} bytes, which cannot be. Get a new copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged: {name} is compressed or too large ({size} bytes). Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was cut short while it was read. Build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was cut short while it was read. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was never finished: it has no list of contents. Build it or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets of this project, or they were damaged or copied from another project. Try again, or enter the secrets anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path {path} is refused: it cannot be written as Unicode. Use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}” is refused: Windows allows no {sign} in a file name. Use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}” is refused: Windows drops a dot or space at the end of a name. Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}” is refused: a name has {units} characters, Windows allows 255. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}” is refused: it has an empty part or leaves its folder. Use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}” is refused: “{name}” is the name of a device in Windows. Use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}” is there twice: “{other}” and “{name}” are the same to Windows. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “{path}…” is refused: it is too long or too deep for Windows. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has errors, so it was not built. Correct them and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no setting '{address}'. Look at its settings, or set it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: {reason}. The work before it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed secrets in {name} are damaged. Restore an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed secrets in {name} ask for too much memory or time. Restore an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets in {name} are sealed by a method this version does not know. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of the project need a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting '{address}' is nested too deeply. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting '{address}' is numbered {number}, but number {before} is missing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting '{address}' stands twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {path} is not in the catalogue. Check its spelling, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: {reason} ({path}). Check the name, the drive and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says {told} files have the content of {path}, in fact {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable that --secret-env names is not set, or empty. Set it, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command of this name. Did you mean “ppkg {near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command of this name. Write “ppkg help” to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field '{place}'. Did you mean '{near}'?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field '{place}'. Write one like device.name or network.wifi[0].ssid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {option}. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option {option}. Write “{command} --help” to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting '{path}'. Did you mean '{near}'?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting '{path}'. Write “ppkg settings WORD” to search for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for a secret. Give it with --secret-file KEY=FILE or --secret-env KEY=VARIABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for {path}. Free some, or choose another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These secrets are needed and not known: {places}. Give the passphrase (--passphrase-file), or each one (--secret, --secret-file, --secret-env).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is of format {found}; this program reads format {known}. Make it anew with installer/make_catalogue.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is of format {found}; this program reads format {known}. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug of the program ({kind}). Set {variable}=1 to see where, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contents share bytes at {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files have the same SHA-1 but different content. A package cannot hold both; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {path}. Ask for the right to, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the folder {folder}. Choose another one, or ask for the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} also holds a private key, which everybody with the package could read. Export it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size} bytes, too many for a document of this kind. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {count} certificates instead of one. Export the one you mean as .cer and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a device or pipe, not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a WLAN profile with a name. Export it with: netsh wlan export profile key=clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a catalogue of this program. Make one from the list of settings with installer/make_catalogue.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has room for {free} bytes, the package needs {total}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is missing. Write “{command} --help” to see what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} carries no answer file, so it cannot be built again. Only its contents can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} carries no answer file, so it cannot become a project. Inspect shows what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was read. Close the program that writes to it and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say the {field} of the package. Export the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say which format it has ('format': {newest}). It may not be a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has '{key}' twice in one object. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a document type declaration, which no file of this kind has. Remove it if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a field this version does not know: '{key}' in '{place}'. Correct the name, or update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a number that is too large: {number}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an attribute {key} of a namespace at {found}. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an element {found} of a namespace that no such file has. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an element {found} that no answer file of this kind has. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has half a character (\ud800 to \udfff). Write the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no PackageConfig, which names the package. Export the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no package id. Write a GUID in braces to 'package.id'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {word} where a number is expected. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a secret in the clear in '{place}'. Write null there and enter the secret in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no bulk token. Choose a package that joins devices to Entra ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no content for {file}. The package is damaged, or made by another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} images; a provisioning package holds one. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the package is not provxml. The package is damaged; get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a disc image (WIM), but not a provisioning package: it has no package id or altitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a project of WCD for Windows images, not for a provisioning package. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file, or restore an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MiB, too large for an answer file. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nested too deeply for a project file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text, so it is not a project file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not XML that can be read (line {line}). Export or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a WLAN profile: its first element is {found}, not WLANProfile. Export the profile again with: netsh wlan export profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a project file of Windows Configuration Designer. Choose the .icdproj.xml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a project of Provisioning Designer. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an answer file: its first element is {found}, not WindowsCustomizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an unsigned catalogue of a package; signed ones are larger. Build the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not readable as JSON at line {line}, column {column}. Correct it, or restore an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is over 16 MB, so it is not a project file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must have a list of texts in 'secrets_left_out'. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must have one setting like {{"ADDRESS": "value"}} in '{place}'. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must have {expected} in '{place}'. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names the file {file} but does not hold it. The package is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says “{text}” as the {field} of the package, which is not one that Windows knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved by a newer version (format {found}); this one reads up to {newest}. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs a value. Write “{command} --help” to see which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes no value. Leave the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and {other} are the same to Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} and {other} in the package are the same to Windows. It was not extracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Check the name and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} in the package has {size} bytes; at most {limit} are expected. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} in the package is a link, which could lead anywhere. It was not extracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a project file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a group of settings here, so its own value would be lost. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link, which a package must not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, so the secret is not known. Write it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, so it is no secret that can be used. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program or protected. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is set twice, so it is unclear which value wins. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the package itself. Choose another name for the rebuilt one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or change it with “ppkg set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a secret. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for an answer file. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is write-protected. Allow changes to it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names no file. Choose one, or take the setting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not kept as written; the drive may be failing. Save to another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is not a whole number of seconds from 1970 to the end of 2049. Correct it, or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no name of a setting: XML allows letters, digits, - . and _ only. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Likely, but not proved [INFERRED]: it follows the rule for policies, its neighbours, or a public CSP node of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: seen in a real package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the settings stores of Windows Configuration Designer (2019); not yet seen in a real package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes in a package is not known [UNKNOWN], so a package with it cannot be built.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Passwords and keys stand in customizations.xml in the clear. Delete the folder after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was not found; its path is written as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCD does not know WPA3-Personal and will mark that network as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCD keeps whole paths: choose the files again there, or edit them in customizations.xml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>&lt;p&gt;%n item(s) with errors are not told here.&lt;/p&gt;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The summary says what Windows will do with the package, in the same words as &lt;i&gt;Inspect a package&lt;/i&gt;. Errors stop a build, warnings do not; each leads to its field.&lt;/p&gt;&lt;p&gt;Put the package into the root of a USB stick and plug it in at the first question of Windows, or double-click it on a running PC.&lt;/p&gt;&lt;p&gt;A build never leaves half a file: the package appears under its name when it is complete and was read back.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;This can be told once the errors are corrected:&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the package will do, then build it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the package will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Browse for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file {file} was not found; choose it again in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a Wi-Fi profile {ssid} whose content cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the Wi-Fi network {ssid} ({authentication}, {encryption}) with a sign-in (802.1X).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the Wi-Fi network {ssid} ({authentication}, {encryption}) without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the Wi-Fi network {ssid} ({authentication}, {encryption}); its key is in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After command {number} no restart is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After command {number} the PC restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built: {when} (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {number} asks for a restart when it returns {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {number} comes with the file {file} ({size} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {number} has succeeded when it returns {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {number} hides a script; decoded it reads: {script}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {number} needs the file {file}, which is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {number}: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that run as SYSTEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrols the PC in device management as {user}, through {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrols the PC in device management as {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the product key {key} into Windows, which may change its edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files put on the PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each user: {path} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each user: {path} is a secret, which is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the pages of the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If command {number} fails, the package goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If command {number} fails, the package stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs later packages signed by {subject} without asking (issued by {issuer}, valid to {end}, thumbprint {thumbprint}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs the client certificate {name} with its private key, which everybody with this file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins Entra ID with a bulk token: until the token expires, this file lets anybody join PCs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the domain {domain} with the account {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the domain {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows as an intermediate authority: {subject}, issued by {issuer}, valid to {end}, thumbprint {thumbprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the pages of the first start as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by ICD {version} (ADK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Provisioning Designer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Windows Configuration Designer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by an unknown tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by an unknown tool, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes or changes the local user {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the local user {user}, a member of {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the PC {name}, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the PC {name}: every PC gets the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting of this package is known to need a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed inside; a signature may be in the .cat file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where {conditions}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {owner}, rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies and other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the PC into the unit {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes installed software and the files of all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes installed software; the files of users stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the PC up for shared use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that apply only where {conditions}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed inside; verify tells whether the content fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs {user} in at each start without asking; the password is in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer file inside could not be compared with what Windows acts on: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not know what these nodes do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} ({size} bytes) is in the package, but nothing in it says what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no answer file; what follows is read from what Windows acts on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the account that joins is in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {user} is in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of {name} can be exported from the PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of {name} is kept in: {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays when the package is removed: {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts as a person or publisher: {subject}, issued by {issuer}, valid to {end}, {thumbprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts as a root: {subject}, issued by {issuer}, valid to {end}, thumbprint {thumbprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the answer file inside does not mention what Windows would do: {nodes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the answer file inside has other values, or conditions, than Windows would apply: {nodes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the answer file inside has settings that Windows would not apply: {nodes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {file} holds an element {element}, and what that does is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {file} is not in the list that is read here, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two packages set the same, the higher owner wins, then the higher rank: this one is of {owner} (step {step} of 6), rank {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows takes this back when the package is removed: {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size} bytes) for {setting}; where it goes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size} bytes) goes into the temporary folder of its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size} bytes) goes to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is listed for {setting}, but is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} asks for a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a secret, which is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an XML document {root} of {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is binary data of {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is run with {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is set to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names another thumbprint than the certificate has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} needs a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} should hold a certificate, but what it holds cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes, {files} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Enter opens and closes, Alt+Up and Alt+Down move, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, Delete removes, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Folders cannot be added. Pack them as .cab or .zip, or add the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-made is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being made. Stop it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Provisioning Designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare two packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingSecretsDialog</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that stays empty is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets for this package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file does not hold these secrets. Enter them for the package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n network(s) stay in the project, but do not go into the package.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;Devices that join Entra ID or a domain need a network at first start. Without Wi-Fi here they need a network cable.&lt;/p&gt;&lt;p&gt;Windows takes the networks in sight and tries them by itself. The passwords are in the package: a network of its own for setting devices up, without access to the rest, is the safest.&lt;/p&gt;&lt;p&gt;For networks with a sign-in (802.1X, “Enterprise”) set one PC up by hand and export its profile:&lt;br&gt;&lt;b&gt;netsh wlan export profile name="Contoso" folder=.&lt;/b&gt;&lt;br&gt;The profile has to sign in with a certificate of the device, which goes to the page &lt;i&gt;Add certificates&lt;/i&gt;. User certificates cannot serve, as nobody is signed in yet.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a WLAN profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a network with 802.1X from a file that Windows wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a network with a password, or an open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a WLAN profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let devices connect to Wi-Fi at first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks with 802.1X (“Enterprise”) come from a WLAN profile. They need a certificate of the device: user certificates cannot serve here, as nobody is signed in at first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WLAN profiles (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Wi-Fi, devices need a network cable at first start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Leave them out; they are asked for when you build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal them in the project with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project keeps what you decide; packages are built from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds secrets: passwords, keys or a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision desktop devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and files are copied. The original is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made, but some files are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>0 to 99: of two packages of one owner the higher rank wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a package that stands beside the one built before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer (OEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: what Windows and colleagues read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silicon vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is called by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two packages set the same, the one further down this list wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows replaces an installed package by one of a higher version. Each build raises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows takes two packages with the same id for versions of one package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordMaker</name>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a strong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the password by a random one and shows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password. Write it down now: it is not shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>'{domain}' does not look like a domain, so the join may fail. Write its DNS name, as contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{host}' is not the sign-in address of a Microsoft cloud that is known; a token works only in its own cloud. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is Windows' built-in account: it is switched off on new devices, and everybody guesses its name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is a name that Windows keeps for itself, so the account would not be made. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{name}' is a word that Windows keeps for itself and may refuse as a device name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{part}' asks for {digits} random digits; for the chosen Windows it takes 1 to {most}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{part}' is not a macro, and % is not allowed in names. Write %SERIAL% or, for 5 random digits, %RAND:5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{unit}' is not a distinguished name. Write it as OU=PCs,DC=contoso,DC=com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WEP key has 5 or 13 ASCII characters, or 10 or 26 hexadecimal digits. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WPA2 password has 8 to 63 ASCII characters, or exactly 64 hexadecimal digits. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WPA3 password has 8 to 63 ASCII characters; raw keys of 64 digits do not exist. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate needs the password of its PFX file, else devices cannot open it. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device name of digits only is refused by Windows. Add a letter, such as PC-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device name that starts or ends with a hyphen breaks the rules of DNS. Remove the hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed name cannot join a domain twice: the second device would push out the first. Add {macro} to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is given but no name, so no local administrator is made. Write the name, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return code is a whole number from -2147483648 to 4294967295. Correct '{code}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is two or four numbers with dots between, such as 1.0 or 1.0.0.0. Correct '{version}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices get the same name. For more than one device add {serial} or {random} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among {fleet} devices two will have the same name with a chance of {percent} %. Add random digits or {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account name of dots and spaces only, or with a dot at its end, is refused by Windows. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open Wi-Fi network has no password, so the one given is left out. Choose WPA2, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first start all commands together get 30 minutes; with {count} applications of {size} MB that may be short. Try it on a slow device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before Windows 10 1709 versions are read as decimals: 1.19 counts as older than 1.2. Raise the number before the dot instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk tokens live 180 days at most, so {expiry} cannot be right. Check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the project, by its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CleanPC removes software again each time the package is applied, so also after each reset. Remove the package from devices afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands stand in DeviceContext and in PrimaryContext; both run as SYSTEM, but at different times. Keep them together unless this is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and local administrator have the same name, which Windows refuses. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item of {path} needs a key of its own ({key}), without control characters. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a domain join the documentation asks for {macro} in the name on Windows 10 2004 and later; serial numbers alone may be refused. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {path} is written in a package is not known, so it cannot be built. Install the app by a command instead, for example with DISM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the join fails nobody can sign in, as there is no local administrator: only a reset helps. Add one, to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known when the bulk token expires; it does so without a word. Enter the day if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where {path} goes in a package, so it cannot be built. Take the setting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New devices do not run PowerShell scripts unless told to. Add -ExecutionPolicy Bypass before -File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Wi-Fi network is set up, so devices need a network cable at first start. Add one if they lack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character of the serial number fits: the rest already fills all {most}. Shorten the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device name: Windows invents one such as DESKTOP-4F7K2L9. Give a name to recognise devices by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device name: devices join under names that Windows invents, which nobody can tell apart later. Give one, such as PC-%RAND:5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen for the WLAN profile. Choose the XML file that Windows exported, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen for the certificate. Choose it, or remove the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen for this dependency. Choose it, or remove the dependency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older protocols see only the first 15 characters of a name, which lack the part that tells devices apart. Shorten the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows 10 1607 the account may lock 42 days after set-up. Change its password there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one return code can be given here: how a package holds several is not known. Let a script turn the others into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last {room} characters of the serial number fit, so devices may get equal names. Shorten the rest of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing software together with a bulk token can make devices reset themselves again and again, as the package stays and is applied after each reset. Put the two into separate packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared use sets AllowAllTrustedApps to No, and that wins: app packages from outside the Store stay blocked. Other installers run as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings hold only on certain devices (Targets and Variant). The pages do not show them, but the package has them and they may win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi network '{ssid}' stands twice; Windows would keep only one of them. Remove the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi network has no name. Write its SSID, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi network is open: anybody near can read and forge its traffic. Use WPA2 if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wi-Fi network is protected but has no password, so devices cannot connect. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account for the join does not say its domain. Write CONTOSO\joiner or joiner@contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name has {length} characters; Windows takes at most 20. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that joins devices to the domain is missing. Write it, as CONTOSO\joiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator's password contains the account name, so it is easy to guess. Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator's password has fewer than 8 characters and is soon guessed. Take a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator's password has more than 127 characters, which nobody can type in Windows. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator's password is among the first that attackers try. Take a random one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has neither a file nor a command line. Choose its installer, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has no name, so lists and logs cannot tell it apart. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk token expired on {expiry}, so devices cannot join any more. Get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk token expires on {expiry}; devices set up later cannot join. Get a new one in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk token holds spaces or line breaks, which came in while copying. Paste it again in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk token is missing, so devices cannot join Entra ID. Get a token, or paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk token is shorter than tokens usually are; a part may be missing. Get or paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expired on {day}, so devices will not trust it. Get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expires on {day}; devices will not trust it afterwards. Get a new one in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has no name in the package. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not that of an authority, so it cannot vouch for others. Choose the authority's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by another one, so it belongs among the intermediate ones. Check the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by itself, so among intermediate ones it has no effect. Put it into root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only from {day} on; devices will not trust it before. Check that this is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate rests on {weakness}, which can be forged and which Windows may refuse. Get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line has an odd number of quotation marks, so one is missing. Add or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line has {length} characters; Windows takes 8191. Put the commands into a script file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line mentions {file}, which is not among the files of this application. Add it as a dependency, unless devices have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command restarts or stops the device, which breaks off the package. Use the field 'Restart required'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command uses a network share or another drive, which SYSTEM does not have at first start. Take the files into the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command waits for a key or an answer, but nobody sees it, so time runs out. Remove that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device restarts after this application, before the ones below. Move it to the end if they can go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain to join is missing. Write it, as contoso.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Check its name and that you may read it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is empty; a copy may have been broken off. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing. Put it back where it was, or choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of {path} cannot be opened. Put it back, or choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first-start pages are hidden but nothing makes an account, so nobody can sign in to a new device. Add an account, or show the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local administrator has no name. Write one, or choose that devices join nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local administrator has no password: anybody could sign in with full rights. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the Wi-Fi network has {length} bytes; an SSID has at most 32. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the Wi-Fi network starts or ends with a space or holds an invisible sign. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind “{text}” is not known [UNKNOWN], so {path} cannot take this text. Write the number itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is {owner}; packages of an IT department take ITAdmin, which wins over all others. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no name, and its file is called by that. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package id is not a GUID such as {example}. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package would hold the password of a domain administrator, for anybody who gets it. Use an account that may only join computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package's file is called by its name, which may not hold {characters}. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package's name has {length} bytes; as the name of its file it takes at most 250. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package's name starts with a space, or ends with a space or dot; Windows drops those. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open {file}, or the file is damaged. Enter the password it was exported with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the account that joins devices is missing, so the join would fail. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key can be copied from each device. Switch off the export unless something needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product key does not consist of five groups of five letters or digits joined by hyphens. Copy it again, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product key has letters or digits that Microsoft does not use in keys (such as A, E, I, O, U, 0, 1, 5). Check it for misreadings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project sets nothing, so its package would do nothing. Fill in a page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank is {rank}, but goes from 0 to 99. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return code {code} means both success and restart, so it is unclear what happens. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {path} is not in the catalogue. Check its spelling, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address does not start with https://, so devices will refuse it. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds an invisible control sign that packages cannot store. Delete it and type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {path} holds a control character, which XML cannot hold. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project in {folder} already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two applications are called '{name}'. Give them different names to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two certificates of one store are called '{name}', so only one would arrive. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of this application are called {file}; on the device they share a folder and one overwrites the other. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEP is broken within minutes, and Windows is dropping it. Use WPA2 on the access point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA3 needs Windows 10 2004 or later, but the package is for older ones too. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {path} goes in a package is likely but not proved. Try the package on one device first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Configuration Designer does not know WPA3: it cannot build this project after an export. Most access points take WPA2 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows cannot start {file} by itself. Put the program that runs it before, such as msiexec /i or powershell -File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not take {characters} in a device name. Use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not take {characters} in an account name. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps the name '{name}' for a device and makes no file of it. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps the package and applies it again after each reset, removing software and user data each time. Remove the package from devices afterwards, or switch this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its random digits the name has {length} characters, at most {most} fit. Shorten one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without macros the name has {length} bytes; the chosen Windows takes at most {most}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msiexec without /qn or /quiet shows windows that nobody can answer, so it waits until time is up. Add /qn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} in a device name cannot be found by DNS everywhere. Use letters A to Z, digits, hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has so long a name that its path on a device exceeds 259 characters. Shorten the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Export it again as .cer (PEM or DER) and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {count} certificates, but the package takes one. Export the one you mean alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, but packages take files. Choose a file, or pack the folder as .cab or .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a path of another computer, which does not exist here. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an app package, which cannot be started. Let DISM install it for all users, or add it to the setting UniversalAppInstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no PFX file, so it lacks the private key that a client certificate needs. Export it as .pfx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is over 1 MiB, so it is not a WLAN profile. Choose the XML file that Windows exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is started without a silent switch; if it asks anything, it waits until time is up. Look up its switch, often /S, /silent or /quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is taken along but never started. Write the command line that starts it without questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lacks a certificate or its private key. Export it again with the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may hold a private key, which everybody with the package could copy. Export the certificate alone, without its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be reached. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not start with https://, so devices refuse to enrol. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not take this value. Write one of these: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not take “{text}”. Write it in this form: {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not take “{text}”. Write one of these: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a group, not a setting, so it takes no value. Name a setting below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is set by this field and again in the advanced settings, so it is unclear which one wins. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} needs a file. Choose one, or leave the setting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} needs a value. Enter one, or leave the setting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a file of type {allowed}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a text of this form: {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a whole number from {low} up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a whole number up to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a whole number, and this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes a whole number, and “{text}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes at least {low} characters, and there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes at most {high} characters, and there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes bytes written as base64 (letters, digits, + and /, = at the end).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes exactly {low} characters, and there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is a folder or name of the account SYSTEM here, not of a user. Use %PUBLIC% or %ProgramData%.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n error(s): the package cannot be built</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>In the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML file that Windows writes with &lt;b&gt;netsh wlan export profile&lt;/b&gt;. It stays where it is and is read when the package is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WLAN profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WLAN profile without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WLAN profiles (*.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in as the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in as the device, then as the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in as the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The key in this file works only on the PC it comes from. Export it again with &lt;b&gt;key=clear&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This profile waits for a user, but nobody is signed in at first start: devices cannot connect. Export one that signs in as the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>No reason is known. Please report it with the setting it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is of 2016: one file for each category, with plain names (ppkg-format.md, C.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool of 2018 is older than the settings stores that are known (ppkg-format.md, 5.4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Enter opens a project, Delete takes it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ No longer there: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCs can join with it until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it expires is not known: at most 180 days after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Whoever has this file can join PCs to your organization and read the passwords in it. To end that early, delete the user package_… of this token in Entra ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Whoever has this file can read the passwords and keys in it. Delete copies after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The package is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>{0}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>&amp;Leave them out of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal them with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the secrets without the passphrase. Keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds secrets: passwords, keys or a token. How shall they be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have to be entered again after the project was closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Also projects of Windows Configuration Designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, network, accounts, applications and certificates of Windows PCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project or package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file here: .wcdproj, .ppkg, .icdproj.xml or customizations.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision desktop devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it would do to a PC, without applying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Windows PCs with one file, without touching each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Account management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message numerus="yes">
        <source>%n day(s) left, until {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Multi-factor authentication and Conditional Access&lt;/b&gt; stop the join: leave accounts whose name starts with &lt;b&gt;package_&lt;/b&gt; out of those policies. The token belongs to such an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 180 days at most, build the package again with a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was chosen when the token was made, at most 180 days ahead. The token itself does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting that account makes the token worthless at once. Do so if a package was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices join with this token, without a person signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID lets one person add 20 devices by default. It seldom counts for bulk tokens; if joins stop there, raise “Maximum number of devices per user”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages and answer files (*.ppkg *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it, or take it from a package that has one. Whoever has the token can join devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the token of a package or of a customizations.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the token from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from {0}. Its expiry is not in the file: enter the day if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day when the token expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day when the token expires is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where devices sign in. Only national clouds have another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the same token as is entered here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open {0}. Try again, or go on without its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of {0} are sealed. Enter its passphrase to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a copy from {0}. Passwords and keys are not in it and have to be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not saved when the program stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A settings group names the file {key}, which the list of data assets lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, settings groups, data assets, image and answers fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is sound; all {count} files match their hashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data asset {key} is listed, but no settings group names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {file} is not named after its content. The file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header tells of a signature that is not at the end of the package. It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image says {field} {one}, the answer file {other}. The package was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the source {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no answer file. Windows needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was changed after it was signed inside. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature inside fits the package. Whether its signer is trusted was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature inside the package cannot be read. The package is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {name} is said to be in {path}. Windows may act on other settings than shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {name} beside it. Windows needs none for an unsigned package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the package, but not in its lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the package, but not in the list of data assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is listed as a data asset, but is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is listed more than once under the same conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is listed, but is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to this package and is signed. Whether its signer is trusted was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to this package, byte for byte. It is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to this package. It is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a catalogue. Get a new copy, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the catalogue of this package: one of the two was changed. Get both from one build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed after it was signed. Get a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} have different settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not begin with a byte order mark; Windows refuses it (0xC00CEE2D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing, so Windows finds no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing. Some tools leave it out; Windows seems to accept that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not listed in {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not what it is in every other known package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WifiCard</name>
    <message>
        <source>8 to 63 letters, digits and signs. It is in the package, for anybody who gets hold of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as the access point sends it: capital and small letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the person at the device has to choose the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: devices call for the network by its name, as it does not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEP, no longer safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA2-Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA3-Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi network without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
