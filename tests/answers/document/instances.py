"""Sound documents of each kind, which Windows takes as far as Microsoft's pages say; written for these tests."""

from __future__ import annotations

from app.answers.document.shell_launcher import AUTO_LOGON, V2
from app.answers.document.shell_launcher import V1 as SHELL_V1
from app.answers.document.start_layout import BASE, FULL, START, TASKBAR
from app.answers.document.wlan_form import LAN, ONE_X, V1, V3, V4
from app.answers.document.wlan_form import V2 as WLAN_V2
from app.answers.rules.documents import DocumentKind

PROVISIONING = "http://www.microsoft.com/provisioning/"
KEY = "Quite-Secret-Key"
ROOT_CA = "0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 00 11 22 33"

EAP_TLS = f"""<EapHostConfig xmlns="{PROVISIONING}EapHostConfig">
<EapMethod>
<Type xmlns="{PROVISIONING}EapCommon">13</Type>
<VendorId xmlns="{PROVISIONING}EapCommon">0</VendorId>
<VendorType xmlns="{PROVISIONING}EapCommon">0</VendorType>
<AuthorId xmlns="{PROVISIONING}EapCommon">0</AuthorId>
</EapMethod>
<Config xmlns="{PROVISIONING}EapHostConfig">
<Eap xmlns="{PROVISIONING}BaseEapConnectionPropertiesV1">
<Type>13</Type>
<EapType xmlns="{PROVISIONING}EapTlsConnectionPropertiesV1">
<CredentialsSource><CertificateStore><SimpleCertSelection>true</SimpleCertSelection></CertificateStore></CredentialsSource>
<ServerValidation>
<DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
<ServerNames>radius.contoso.example</ServerNames>
<TrustedRootCA>{ROOT_CA}</TrustedRootCA>
</ServerValidation>
<DifferentUsername>false</DifferentUsername>
<PerformServerValidation xmlns="{PROVISIONING}EapTlsConnectionPropertiesV2">true</PerformServerValidation>
</EapType>
</Eap>
</Config>
</EapHostConfig>"""

WLAN = f"""<?xml version="1.0"?>
<WLANProfile xmlns="{V1}">
  <name>Office</name>
  <SSIDConfig>
    <SSID>
      <hex>4F6666696365</hex>
      <name>Office</name>
    </SSID>
    <nonBroadcast>false</nonBroadcast>
  </SSIDConfig>
  <connectionType>ESS</connectionType>
  <connectionMode>auto</connectionMode>
  <MSM>
    <security>
      <authEncryption>
        <authentication>WPA2PSK</authentication>
        <encryption>AES</encryption>
        <useOneX>false</useOneX>
      </authEncryption>
      <sharedKey>
        <keyType>passPhrase</keyType>
        <protected>false</protected>
        <keyMaterial>{KEY}</keyMaterial>
      </sharedKey>
    </security>
  </MSM>
  <MacRandomization xmlns="{V3}">
    <enableRandomization>false</enableRandomization>
    <randomizationSeed>7</randomizationSeed>
  </MacRandomization>
</WLANProfile>
"""

_AUTH = """<authentication>WPA2PSK</authentication>
        <encryption>AES</encryption>
        <useOneX>false</useOneX>"""
_SHARED = f"""      <sharedKey>
        <keyType>passPhrase</keyType>
        <protected>false</protected>
        <keyMaterial>{KEY}</keyMaterial>
      </sharedKey>
"""


def wlan(kind: str, cipher: str, shared: str = "", one_x: str = "", extra: str = "") -> str:
    """Return a WLAN profile with other security."""
    is_x = str(bool(one_x)).lower()
    auth = f"<authentication>{kind}</authentication><encryption>{cipher}</encryption><useOneX>{is_x}</useOneX>{extra}"
    return WLAN.replace(_AUTH, auth).replace(_SHARED, shared + one_x)


def shared(kind: str, key: str) -> str:
    """Return the key of a WLAN profile."""
    return (
        f"<sharedKey><keyType>{kind}</keyType><protected>false</protected><keyMaterial>{key}</keyMaterial></sharedKey>"
    )


X = (
    f'<OneX xmlns="{ONE_X}"><cacheUserData>true</cacheUserData><authMode>machine</authMode>'
    f"<EAPConfig>{EAP_TLS}</EAPConfig></OneX>"
)
CACHE = "<PMKCacheMode>enabled</PMKCacheMode><PMKCacheTTL>720</PMKCacheTTL><PMKCacheSize>128</PMKCacheSize>"
ENTERPRISE = wlan("WPA2", "AES", CACHE, X)

LAN_PROFILE = f"""<LANProfile xmlns="{LAN}">
<MSM><security><OneXEnforced>false</OneXEnforced><OneXEnabled>true</OneXEnabled>
{X}
</security></MSM></LANProfile>"""

VPN = f"""<VPNProfile>
  <ProfileName>Office</ProfileName>
  <RememberCredentials>true</RememberCredentials>
  <AlwaysOn>true</AlwaysOn>
  <DnsSuffix>corp.contoso.example</DnsSuffix>
  <TrustedNetworkDetection>corp.contoso.example</TrustedNetworkDetection>
  <DeviceCompliance><Enabled>true</Enabled><Sso><Enabled>false</Enabled></Sso></DeviceCompliance>
  <AppTrigger><App><Id>%ProgramFiles%\\a.exe</Id></App></AppTrigger>
  <DomainNameInformation><DomainName>.corp.contoso.example</DomainName><DnsServers>10.0.0.1</DnsServers>
    <AutoTrigger>true</AutoTrigger></DomainNameInformation>
  <TrafficFilter>
    <App><Id>SYSTEM</Id></App>
    <Protocol>6</Protocol>
    <RemotePortRanges>80, 100-200</RemotePortRanges>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <Direction>Inbound</Direction>
  </TrafficFilter>
  <NativeProfile>
    <Servers>vpn.contoso.example</Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    <CryptographySuite>
      <AuthenticationTransformConstants>SHA256128</AuthenticationTransformConstants>
      <CipherTransformConstants>AES256</CipherTransformConstants>
      <EncryptionMethod>AES256</EncryptionMethod>
      <IntegrityCheckMethod>SHA256</IntegrityCheckMethod>
      <DHGroup>Group14</DHGroup>
      <PfsGroup>PFS2048</PfsGroup>
    </CryptographySuite>
    <Authentication>
      <UserMethod>Eap</UserMethod>
      <Eap><Configuration>{EAP_TLS}</Configuration></Eap>
    </Authentication>
  </NativeProfile>
  <Route>
    <Address>10.0.0.0</Address>
    <PrefixSize>8</PrefixSize>
  </Route>
</VPNProfile>
"""

TUNNEL = """<VPNProfile>
<NativeProfile><Servers>vpn.contoso.example</Servers><NativeProtocolType>IKEv2</NativeProtocolType>
<Authentication><MachineMethod>Certificate</MachineMethod></Authentication></NativeProfile>
<DeviceTunnel>true</DeviceTunnel><AlwaysOn>true</AlwaysOn>
<Route><Address>fd00::</Address><PrefixSize>64</PrefixSize></Route></VPNProfile>"""

PLUGIN = """<VPNProfile><PluginProfile><ServerUrlList>vpn.contoso.example</ServerUrlList>
<CustomConfiguration><a b="1">c</a></CustomConfiguration>
<PluginPackageFamilyName>Contoso.Vpn_8wekyb3d8bbwe</PluginPackageFamilyName></PluginProfile></VPNProfile>"""

L2TP = f"""<VPNProfile><NativeProfile><Servers>vpn.contoso.example</Servers>
<NativeProtocolType>L2TP</NativeProtocolType><L2tpPsk>{KEY}</L2tpPsk>
<Authentication><UserMethod>MSChapv2</UserMethod></Authentication></NativeProfile></VPNProfile>"""

ONE = "{0a1b2c3d-1111-4222-8333-444455556666}"
TWO = "{0A1B2C3D-1111-4222-8333-444455557777}"

SHELL = f"""<?xml version="1.0" encoding="utf-8"?>
<ShellLauncherConfiguration xmlns="{SHELL_V1}" xmlns:V2="{V2}">
  <Profiles>
    <DefaultProfile>
      <Shell Shell="%SystemRoot%\\explorer.exe"><DefaultAction Action="DoNothing"/></Shell>
    </DefaultProfile>
    <Profile Id="{ONE}" Name="Till">
      <Shell Shell="Contoso.Till_8wekyb3d8bbwe!App" V2:AppType="UWP" V2:AllAppsFullScreen="true">
        <ReturnCodeActions>
          <ReturnCodeAction ReturnCode="0" Action="RestartShell"/>
          <ReturnCodeAction ReturnCode="-1" Action="RestartDevice"/>
          <ReturnCodeAction ReturnCode="255" Action="ShutdownDevice"/>
        </ReturnCodeActions>
        <DefaultAction Action="RestartShell"/>
      </Shell>
    </Profile>
    <Profile Id="{TWO}">
      <Shell Shell="%ProgramFiles%\\a.exe --kiosk"><DefaultAction Action="RestartShell"/></Shell>
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <Account Name="till"/>
      <Profile Id="{ONE}"/>
    </Config>
    <Config><Account Sid="S-1-5-21-1-2-3-1001"/><Profile Id="{TWO}"/></Config>
    <Config><AutoLogonAccount HiddenId="{AUTO_LOGON}"/><Profile Id="{TWO.lower()}"/></Config>
  </Configs>
</ShellLauncherConfiguration>
"""

LAYOUT = f"""<LayoutModificationTemplate xmlns="{BASE}" xmlns:defaultlayout="{FULL}"
    xmlns:start="{START}" xmlns:taskbar="{TASKBAR}" Version="1">
  <LayoutOptions StartTileGroupsColumnCount="1" StartTileGroupCellWidth="6" FullScreenStart="false"/>
  <DefaultLayoutOverride LayoutCustomizationRestrictionType="OnlySpecifiedGroups">
    <StartLayoutCollection>
      <defaultlayout:StartLayout GroupCellWidth="6">
        <start:Group Name="Work">
          <start:Tile Size="2x2" Column="0" Row="0" AppUserModelID="Microsoft.WindowsCalculator_8wekyb3d8bbwe!App"/>
          <start:DesktopApplicationTile Size="2x2" Column="2" Row="0" DesktopApplicationLinkPath="%APPDATA%\\a.lnk"/>
          <start:SecondaryTile Size="2x2" Column="4" Row="0" AppUserModelID="MSEdge" TileID="1" Arguments=""
            DisplayName="Site" Square150x150LogoUri="ms-appx:///"/>
          <start:Folder Size="2x2" Column="0" Row="2" Name="More">
            <start:Tile Size="2x2" Column="0" Row="0" AppUserModelID="a!b"/>
          </start:Folder>
        </start:Group>
      </defaultlayout:StartLayout>
    </StartLayoutCollection>
  </DefaultLayoutOverride>
  <CustomTaskbarLayoutCollection PinListPlacement="Replace">
    <defaultlayout:TaskbarLayout>
      <taskbar:TaskbarPinList>
        <taskbar:UWA AppUserModelID="Microsoft.Windows.Photos_8wekyb3d8bbwe!App"/>
        <taskbar:DesktopApp DesktopApplicationLinkPath="%APPDATA%\\b.lnk"/>
        <taskbar:DesktopApp DesktopApplicationID="MSEdge"/>
      </taskbar:TaskbarPinList>
    </defaultlayout:TaskbarLayout>
  </CustomTaskbarLayoutCollection>
</LayoutModificationTemplate>
"""

EMPTY_TASKBAR = f"""<LayoutModificationTemplate xmlns="{BASE}" xmlns:d="{FULL}" xmlns:t="{TASKBAR}" Version="1">
<CustomTaskbarLayoutCollection><d:TaskbarLayout Region="FR"><t:TaskbarPinList/></d:TaskbarLayout>
</CustomTaskbarLayoutCollection></LayoutModificationTemplate>"""

PINS = """{
  "pinnedList": [
    {"packagedAppId": "Microsoft.WindowsCalculator_8wekyb3d8bbwe!App"},
    {"desktopAppId": "MSEdge"},
    {"desktopAppLink": "%APPDATA%\\\\Microsoft\\\\a.lnk"}
  ]
}
"""

SINGLE_APP = """{
  "Account": "contoso\\\\hall",
  "AUMID": "Microsoft.WindowsCalculator_8wekyb3d8bbwe!App"
}
"""

HOSTED = """<Application PackageUri="\\\\server\\share\\a.appx" DeploymentOptions="0" ValidateDependencies="1">
<Dependencies><Dependency PackageUri="https://contoso.example/b.appx"/></Dependencies>
<OptionalPackages><Package PackageUri="C:\\c.appx" PackageFamilyName="/Contoso.C_8wekyb3d8bbwe"/></OptionalPackages>
</Application>"""
STORE = '<Application id="9NBLGGH4TX22" flags="0" skuid="0016"/>'
LICENSE = '<License Content="PD94bWwgdmVyc2lvbj0iMS4wIj8+"/>'
EAP_USER = f'<EapHostUserCredentials xmlns="{PROVISIONING}EapHostUserCredentials"><a>{KEY}</a></EapHostUserCredentials>'

SOUND: tuple[tuple[DocumentKind, str], ...] = (
    (DocumentKind.WLAN, WLAN),
    (DocumentKind.WLAN, ENTERPRISE),
    (DocumentKind.WLAN, wlan("open", "none")),
    (DocumentKind.WLAN, wlan("OWE", "AES")),
    (DocumentKind.WLAN, wlan("open", "WEP", shared("networkKey", "0123456789"))),
    (DocumentKind.WLAN, wlan("shared", "WEP", shared("networkKey", "abcde"))),
    (DocumentKind.WLAN, wlan("WPAPSK", "TKIP", shared("networkKey", "0f" * 32))),
    (DocumentKind.WLAN, wlan("WPA3SAE", "AES", shared("passPhrase", KEY),
     extra=f'<transitionMode xmlns="{V4}">true</transitionMode>')),
    (DocumentKind.WLAN, wlan("WPA2", "AES", CACHE, X, f'<FIPSMode xmlns="{WLAN_V2}">false</FIPSMode>')),
    (DocumentKind.WLAN, wlan("WPA3ENT", "AES", "", X)),
    (DocumentKind.WLAN, wlan("WPA3ENT192", "GCMP256", "", X)),
    (DocumentKind.WLAN, wlan("WPA3", "GCMP256", "", X)),
    (DocumentKind.LAN, LAN_PROFILE),
    (DocumentKind.VPN, VPN),
    (DocumentKind.VPN, TUNNEL),
    (DocumentKind.VPN, PLUGIN),
    (DocumentKind.VPN, L2TP),
    (DocumentKind.SHELL, SHELL),
    (DocumentKind.SHELL, SHELL.replace(' V2:AppType="UWP" V2:AllAppsFullScreen="true"', "").replace(
        "Contoso.Till_8wekyb3d8bbwe!App", "a.exe")),
    (DocumentKind.LAYOUT, LAYOUT),
    (DocumentKind.LAYOUT, EMPTY_TASKBAR),
    (DocumentKind.LAYOUT, LAYOUT.replace('ID="MSEdge"/>', 'ID="MSEdge" DesktopApplicationLinkPath="a.lnk"/>')),
    (DocumentKind.WLAN, WLAN.replace("4F6666696365", "4f6666696365")),
    (DocumentKind.WLAN, WLAN.replace("4F6666696365", "FF").replace("      <name>Office", "<name>ÿ")),
    (DocumentKind.VPN, VPN.replace("80, 100-200", "0-65535,443")),
    (DocumentKind.SHELL, SHELL.replace('<?xml version="1.0" encoding="utf-8"?>', "<?xml version='1.0'?><?pi a?>")),
    (DocumentKind.PINS, PINS),
    (DocumentKind.PINS, '{"pinnedList":[]}'),
    (DocumentKind.SINGLE_APP, SINGLE_APP),
    (DocumentKind.SINGLE_APP, '{"AUMID":"a_8wekyb3d8bbwe!b","Account":"till"}'),
    (DocumentKind.SINGLE_APP, SINGLE_APP.replace("contoso", "AzureAD").replace("hall", "hall@contoso.example")),
    (DocumentKind.SINGLE_APP, SINGLE_APP.replace("contoso", ".").replace("hall", "Till")),
    (DocumentKind.APP_INSTALL, HOSTED),
    (DocumentKind.APP_INSTALL, STORE),
    (DocumentKind.APP_INSTALL, LICENSE),
    (DocumentKind.LICENSE, "<a/>"),
)  # fmt: skip
