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
    <name>FinishPage</name>
    <message numerus="yes">
        <source>&lt;p&gt;%n item(s) with errors are not told here.&lt;/p&gt;</source>
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
    <name>Sidebar</name>
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
    <name>TokenCard</name>
    <message numerus="yes">
        <source>%n day(s) left, until {0}.</source>
        <translation>
            <numerusform>%n day left, until {0}.</numerusform>
            <numerusform>%n days left, until {0}.</numerusform>
        </translation>
    </message>
</context>
</TS>
