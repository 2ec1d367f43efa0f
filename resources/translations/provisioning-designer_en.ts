<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplicationsPage</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>⚠ %n unprotected package(s) of earlier builds still lie there.</source>
        <translation>
            <numerusform>⚠ %n unprotected package of an earlier build still lies there.</numerusform>
            <numerusform>⚠ %n unprotected packages of earlier builds still lie there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n package(s) are there, with manifests.</source>
        <translation>
            <numerusform>✓ %n package is there, with manifests.</numerusform>
            <numerusform>✓ %n packages are there, with manifests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n row(s) could not be built.</source>
        <translation>
            <numerusform>✕ %n row could not be built.</numerusform>
            <numerusform>✕ %n rows could not be built.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message numerus="yes">
        <source>%n error(s) stop the build. They are listed above.</source>
        <translation>
            <numerusform>%n error stops the build. It is listed above.</numerusform>
            <numerusform>%n errors stop the build. They are listed above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateEditor</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificate(s)</source>
        <translation>
            <numerusform>%n more certificate</numerusform>
            <numerusform>%n more certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>They do different things to a PC. %n difference(s):</source>
        <translation>
            <numerusform>They do different things to a PC. %n difference:</numerusform>
            <numerusform>They do different things to a PC. %n differences:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Both do the same to a PC. %n difference(s) in other things:</source>
        <translation>
            <numerusform>✓ Both do the same to a PC. %n difference in other things:</numerusform>
            <numerusform>✓ Both do the same to a PC. %n differences in other things:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message numerus="yes">
        <source>Copying to %n place(s): {0}</source>
        <translation>
            <numerusform>Copying to %n place: {0}</numerusform>
            <numerusform>Copying to %n places: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %n place(s). Nothing half-made is left there.</source>
        <translation>
            <numerusform>Stopped at %n place. Nothing half-made is left there.</numerusform>
            <numerusform>Stopped at %n places. Nothing half-made is left there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n place(s) have the package, verified. Eject a stick before you unplug it.</source>
        <translation>
            <numerusform>✓ %n place has the package, verified. Eject a stick before you unplug it.</numerusform>
            <numerusform>✓ %n places have the package, verified. Eject a stick before you unplug it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ It failed at %n place(s); the reason stands there.</source>
        <translation>
            <numerusform>✕ It failed at %n place; the reason stands there.</numerusform>
            <numerusform>✕ It failed at %n places; the reasons stand there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n new setting(s)</source>
        <translation>
            <numerusform>%n new setting</numerusform>
            <numerusform>%n new settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n more field</numerusform>
            <numerusform>%n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stay sealed</source>
        <translation>
            <numerusform>%n secret stays sealed</numerusform>
            <numerusform>%n secrets stay sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message numerus="yes">
        <source>%n drives were unplugged.</source>
        <translation>
            <numerusform>%n drive was unplugged.</numerusform>
            <numerusform>%n drives were unplugged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message numerus="yes">
        <source>%n earlier event(s) are in the time line.</source>
        <translation>
            <numerusform>%n earlier event is in the time line.</numerusform>
            <numerusform>%n earlier events are in the time line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>&lt;p&gt;%n item(s) with errors are not described here.&lt;/p&gt;</source>
        <translation>
            <numerusform>&lt;p&gt;%n item with errors is not told here.&lt;/p&gt;</numerusform>
            <numerusform>&lt;p&gt;%n items with errors are not told here.&lt;/p&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message numerus="yes">
        <source>⚠ The package is in order, with %n warning(s); see Check.</source>
        <translation>
            <numerusform>⚠ The package is in order, with %n warning; see Check.</numerusform>
            <numerusform>⚠ The package is in order, with %n warnings; see Check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n error</numerusform>
            <numerusform>✕ %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskDialog</name>
    <message numerus="yes">
        <source>%n error(s): Windows would refuse the file.</source>
        <translation>
            <numerusform>%n error: Windows would refuse the file.</numerusform>
            <numerusform>%n errors: Windows would refuse the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) removed</source>
        <translation>
            <numerusform>%n entry removed</numerusform>
            <numerusform>%n entries removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message numerus="yes">
        <source>%n part(s) found</source>
        <translation>
            <numerusform>%n part found</numerusform>
            <numerusform>%n parts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n network(s) stay in the project, but do not go into the package.</source>
        <translation>
            <numerusform>%n network stays in the project, but does not go into the package.</numerusform>
            <numerusform>%n networks stay in the project, but do not go into the package.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n error(s): the package cannot be built</source>
        <translation>
            <numerusform>%n error: the package cannot be built</numerusform>
            <numerusform>%n errors: the package cannot be built</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message numerus="yes">
        <source>%n secret(s) not known: empty there.</source>
        <translation>
            <numerusform>%n secret is not known, so it is empty there.</numerusform>
            <numerusform>%n secrets are not known, so they are empty there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message numerus="yes">
        <source>⚠ The package is not protected. Whoever finds the file can read %n secret(s) in it:</source>
        <translation>
            <numerusform>⚠ The package is not protected. Whoever finds the file can read %n secret in it:</numerusform>
            <numerusform>⚠ The package is not protected. Whoever finds the file can read %n secrets in it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Whoever finds the file can read %n secret(s) in it.</source>
        <translation>
            <numerusform>⚠ Whoever finds the file can read %n secret in it.</numerusform>
            <numerusform>⚠ Whoever finds the file can read %n secrets in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message numerus="yes">
        <source>%n more hidden by the filters</source>
        <translation>
            <numerusform>%n more hidden by the filters</numerusform>
            <numerusform>%n more hidden by the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message numerus="yes">
        <source>%n policy(ies)</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message numerus="yes">
        <source>%n setting(s) ignored</source>
        <translation>
            <numerusform>%n setting ignored</numerusform>
            <numerusform>%n settings ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings group(s) done</source>
        <translation>
            <numerusform>%n settings group done</numerusform>
            <numerusform>%n settings groups done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings group(s) failed</source>
        <translation>
            <numerusform>%n settings group failed</numerusform>
            <numerusform>%n settings groups failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} events in %n file(s)</source>
        <translation>
            <numerusform>{0} events in %n file</numerusform>
            <numerusform>{0} events in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier one(s); see the time line.</source>
        <translation>
            <numerusform>… and %n earlier one; see the time line.</numerusform>
            <numerusform>… and %n earlier ones; see the time line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more failure(s); see the time line.</source>
        <translation>
            <numerusform>… and %n more failure; see the time line.</numerusform>
            <numerusform>… and %n more failures; see the time line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message numerus="yes">
        <source>%n policy(ies)</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantAccounts</name>
    <message numerus="yes">
        <source>%n account(s) of bulk tokens.</source>
        <translation>
            <numerusform>%n account of bulk tokens.</numerusform>
            <numerusform>%n accounts of bulk tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeActions</name>
    <message numerus="yes">
        <source>Copied, without %n secret(s).</source>
        <translation>
            <numerusform>Copied, without %n secret.</numerusform>
            <numerusform>Copied, without %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n setting(s).</source>
        <translation>
            <numerusform>Pasted %n setting.</numerusform>
            <numerusform>Pasted %n settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message numerus="yes">
        <source>%n project(s) taken off the list. The files are as they were.</source>
        <translation>
            <numerusform>%n project taken off the list. The file is as it was.</numerusform>
            <numerusform>%n projects taken off the list. The files are as they were.</numerusform>
        </translation>
    </message>
</context>
</TS>
