"""An administrative template of our own, made as those of browsers are, with every kind of element."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"

ADMX = rf"""<?xml version="1.0" encoding="utf-8"?>
<!-- ours -->
<policyDefinitions xmlns="{SPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces><target prefix="contoso" namespace="Contoso.Policies"/>
    <using prefix="vendor" namespace="Vendor.Policies"/></policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="SUP" displayName="$(string.SUP)"/></definitions></supportedOn>
  <categories>
    <category name="Browser" displayName="$(string.Browser)"><parentCategory ref="vendor:Cat_Vendor"/></category>
    <category name="Net" displayName="$(string.Net)"><parentCategory ref="contoso:Browser"/></category>
  </categories>
  <policies>
    <policy name="HomePage" class="Both" displayName="$(string.HomePage)" explainText="$(string.HomePage_Help)"
      key="Software\Policies\Contoso" presentation="$(presentation.HomePage)">
      <parentCategory ref="Net"/><supportedOn ref="SUP"/>
      <elements>
        <text id="Url" valueName="Url" required="true" maxLength="40"/>
        <decimal id="Count" valueName="Count" minValue="1" maxValue="9"/>
        <longDecimal id="Big" valueName="Big"/>
        <boolean id="Force" valueName="Force"><trueValue><decimal value="1"/></trueValue>
          <falseValue><decimal value="0"/></falseValue></boolean>
        <enum id="Mode" valueName="Mode" required="true">
          <item displayName="$(string.Slow)"><value><decimal value="0"/></value></item>
          <item displayName="$(string.Fast)"><value><string>fast</string></value></item></enum>
        <list id="Sites" key="Software\Policies\Contoso\Sites" valuePrefix=""/>
        <list id="Bare" key="Software\Policies\Contoso\Bare"/>
        <list id="Pairs" key="Software\Policies\Contoso\Pairs" explicitValue="true"/>
        <multiText id="Lines" valueName="Lines" maxStrings="3"/>
      </elements>
    </policy>
    <policy name="Simple" class="Machine" displayName="$(string.Simple)" key="Software\Policies\Contoso" valueName="S">
      <parentCategory ref="contoso:Browser"/><supportedOn ref="windows:SUPPORTED_Windows7"/>
      <enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue>
    </policy>
    <policy name="ForUsers" class="User" displayName="$(string.Simple)" key="Software\Policies\Contoso" valueName="U">
      <parentCategory ref="Browser"/><supportedOn ref="SUP"/>
    </policy>
  </policies>
</policyDefinitions>"""

ADML = f"""<policyDefinitionResources xmlns="{SPACE}"><displayName/><description/><resources><stringTable>
<string id="Browser">Contoso Browser</string><string id="Net">Network</string><string id="HomePage">Home page</string>
<string id="HomePage_Help">Which page opens first.</string><string id="Slow">Slow mode</string>
<string id="Fast">Fast mode</string><string id="SUP">Contoso 3 or later</string>
<string id="Simple">Keep it simple</string></stringTable><presentationTable><presentation id="HomePage">
<textBox refId="Url"><label>Address:</label></textBox>
<decimalTextBox refId="Count" defaultValue="3">How many:</decimalTextBox>
<checkBox refId="Force" defaultChecked="true">Force it</checkBox>
<dropdownList refId="Mode" defaultItem="1">Mode</dropdownList></presentation></presentationTable></resources>
</policyDefinitionResources>"""


def write_template(folder: Path, admx: str = ADMX, adml: str | None = ADML, stem: str = "contoso") -> Path:
    """Write the template to *folder*, its texts to the folder en-US there, and return its path."""
    path = folder / f"{stem}.admx"
    path.write_text(admx, encoding="utf-8")
    if adml is not None:
        (folder / "en-US").mkdir(exist_ok=True)
        (folder / "en-US" / f"{stem}.adml").write_text(adml, encoding="utf-8")
    return path
