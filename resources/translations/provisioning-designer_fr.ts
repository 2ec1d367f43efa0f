<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>&amp;Copier pour un signalement</translation>
    </message>
    <message>
        <source>About Provisioning Designer</source>
        <translation>À propos de Provisioning Designer</translation>
    </message>
    <message>
        <source>Builds, reads and checks Windows provisioning packages. Free under the MIT licence. It is not a product of Microsoft. Qt and PySide6 are used under the GNU Lesser General Public License, version 3: you may replace them with your own build. Each part below comes under its own licence.</source>
        <translation>Génère, lit et vérifie des packages d’approvisionnement Windows. Libre sous licence MIT. Ce n’est pas un produit de Microsoft. Qt et PySide6 sont utilisés sous la licence GNU Lesser General Public License, version 3 : vous pouvez les remplacer par votre propre compilation. Chaque composant ci-dessous a sa propre licence.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {0}. Python {1}, Qt {2}, {3}.</source>
        <translation>Version {0}. Python {1}, Qt {2}, {3}.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Entra ID&lt;/b&gt;: devices join your tenant with a bulk token and, where Intune is set up, enrol there. The token works for at most 180 days and belongs to an account named &lt;b&gt;package_&lt;/b&gt; and a number. Multi-factor authentication and Conditional Access must leave these accounts out, as nobody is there to answer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Active Directory&lt;/b&gt;: devices join with the account you name. Its password is in the package; give it the right to join computers and nothing else.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Local administrator&lt;/b&gt;: an account on each device, with the same password on all. Keep it even if devices join something: when a join fails it is the only way in. Windows LAPS can give each device a password of its own afterwards.&lt;/p&gt;&lt;p&gt;Microsoft's page says that the password must be changed within 42 days. That is known of Windows 10 version 1607 only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Entra ID&lt;/b&gt; : les appareils rejoignent votre locataire avec un jeton en bloc et, si Intune est configuré, s’y inscrivent. Le jeton vaut 180 jours au plus et appartient à un compte nommé &lt;b&gt;package_&lt;/b&gt; suivi d’un nombre. L’authentification multifacteur et l’accès conditionnel doivent exclure ces comptes, car personne n’est là pour répondre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Active Directory&lt;/b&gt; : les appareils rejoignent le domaine avec le compte que vous indiquez. Son mot de passe est dans le package ; donnez-lui le droit de joindre des ordinateurs et rien d’autre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Administrateur local&lt;/b&gt; : un compte sur chaque appareil, avec partout le même mot de passe. Gardez-le même si les appareils rejoignent quelque chose : si une jonction échoue, c’est le seul accès. Windows LAPS peut ensuite donner à chaque appareil son propre mot de passe.&lt;/p&gt;&lt;p&gt;La page de Microsoft dit que le mot de passe doit être changé dans les 42 jours. On ne le sait que pour Windows 10 version 1607.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Account management</source>
        <translation>Gestion des comptes</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Administrators of the Hub</source>
        <translation>Administrateurs du Hub</translation>
    </message>
    <message>
        <source>All devices get the same password, and it is in the package. Let &lt;b&gt;Windows LAPS&lt;/b&gt; give each device its own afterwards.</source>
        <translation>Tous les appareils reçoivent le même mot de passe, et il est dans le package. Laissez ensuite &lt;b&gt;Windows LAPS&lt;/b&gt; en donner un à chaque appareil.</translation>
    </message>
    <message>
        <source>Choose what devices join, and who may administer them.</source>
        <translation>Choisissez ce que les appareils rejoignent et qui peut les administrer.</translation>
    </message>
    <message>
        <source>Devices join</source>
        <translation>Les appareils rejoignent</translation>
    </message>
    <message>
        <source>Devices stay on their own; the local administrator signs in first.</source>
        <translation>Les appareils restent autonomes ; l’administrateur local se connecte le premier.</translation>
    </message>
    <message>
        <source>Devices stay on their own; whoever starts them makes the first account.</source>
        <translation>Les appareils restent autonomes ; qui les démarre crée le premier compte.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Its DNS name. Devices must reach a domain controller at first start.</source>
        <translation>Son nom DNS. Les appareils doivent atteindre un contrôleur de domaine au premier démarrage.</translation>
    </message>
    <message>
        <source>Local administrator</source>
        <translation>Administrateur local</translation>
    </message>
    <message>
        <source>Local administrator (optional)</source>
        <translation>Administrateur local (facultatif)</translation>
    </message>
    <message>
        <source>Microsoft Entra ID, with a bulk token</source>
        <translation>Microsoft Entra ID, avec un jeton en bloc</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing, but make a local administrator</source>
        <translation>Rien, mais créer un administrateur local</translation>
    </message>
    <message>
        <source>Optional: where the computers are put. Without it they go where the domain puts new ones.</source>
        <translation>Facultatif : l’unité d’organisation où placer les ordinateurs. Sans elle, ils vont là où le domaine met les nouveaux.</translation>
    </message>
    <message>
        <source>Organisational unit</source>
        <translation>Unité d’organisation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>SID of the group</source>
        <translation>SID du groupe</translation>
    </message>
    <message>
        <source>Set up device admins</source>
        <translation>Configurer les administrateurs de l’appareil</translation>
    </message>
    <message>
        <source>The members of one security group of the domain administer it.</source>
        <translation>Les membres d’un groupe de sécurité du domaine l’administrent.</translation>
    </message>
    <message>
        <source>The only way in if the join fails, so better make one. Leave the name empty for none.</source>
        <translation>Le seul accès si la jonction échoue : mieux vaut en créer un. Laissez le nom vide pour n’en créer aucun.</translation>
    </message>
    <message>
        <source>This account is made all the same, as long as its name is entered here.</source>
        <translation>Ce compte est créé malgré tout, tant que son nom figure ici.</translation>
    </message>
    <message>
        <source>Up to 20 characters, and not “Administrator”, which everybody guesses.</source>
        <translation>Au plus 20 caractères, et pas « Administrateur », que tout le monde devine.</translation>
    </message>
    <message>
        <source>Use an account that may only join computers: its password is in the package, for anybody who gets it.</source>
        <translation>Utilisez un compte qui a seulement le droit de joindre des ordinateurs : son mot de passe est dans le package, à la portée de quiconque l’obtient.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>Mot de passe de l’utilisateur</translation>
    </message>
    <message>
        <source>Windows finds the group by it: Get-ADGroup shows it.</source>
        <translation>Windows trouve le groupe grâce à lui : Get-ADGroup l’affiche.</translation>
    </message>
    <message>
        <source>With its domain: CONTOSO\joiner or joiner@contoso.com.</source>
        <translation>Avec son domaine : CONTOSO\joiner ou joiner@contoso.com.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Who made an account is what people have seen Microsoft write there; it does not document it. How long a token still works, is not recorded in the account.</source>
        <translation>Qui a créé un compte, c’est ce qu’on a vu Microsoft y écrire ; ce n’est pas documenté. Aucun compte ne dit combien de temps un jeton est encore valable.</translation>
    </message>
</context>
<context>
    <name>Admx</name>
    <message>
        <source>{policy} has no field {field}. Its fields: {fields}.</source>
        <translation>{policy} n’a pas de champ {field}. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{policy}: each line of {field} is written name=value.</source>
        <translation>{policy} : chaque ligne de {field} s’écrit nom=valeur.</translation>
    </message>
    <message>
        <source>{policy}: {field} contains the character U+F000, which separates texts. Remove it.</source>
        <translation>{policy} : {field} contient le caractère U+F000, qui sépare les textes. Retirez-le.</translation>
    </message>
    <message>
        <source>{policy}: {field} needs a value.</source>
        <translation>{policy} : {field} attend une valeur.</translation>
    </message>
    <message>
        <source>{policy}: {field} takes a whole number from {low} to {high}.</source>
        <translation>{policy} : {field} attend un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>{policy}: {field} takes at most {most} characters.</source>
        <translation>{policy} : {field} attend au plus {most} caractères.</translation>
    </message>
    <message>
        <source>{policy}: {field} takes at most {most} lines.</source>
        <translation>{policy} : {field} attend au plus {most} lignes.</translation>
    </message>
    <message>
        <source>{policy}: {field} takes one of these: {allowed}.</source>
        <translation>{policy} : {field} attend l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>{policy}: {field} takes true or false.</source>
        <translation>{policy} : {field} attend true ou false.</translation>
    </message>
</context>
<context>
    <name>ApplicationEditor</name>
    <message>
        <source>0 with nearly all installers. Any other code is a failure.</source>
        <translation>0 pour presque tous les programmes d’installation. Tout autre code est un échec.</translation>
    </message>
    <message>
        <source>3010 with nearly all installers.</source>
        <translation>3010 pour presque tous les programmes d’installation.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Continue after a failure</source>
        <translation>Continuer après un échec</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For lists and logs. Windows does not show it.</source>
        <translation>Pour les listes et les journaux. Windows ne l’affiche pas.</translation>
    </message>
    <message>
        <source>If this application fails, the ones below it are installed all the same.</source>
        <translation>Si cette application échoue, celles qui suivent sont installées malgré tout.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>It goes into the package. Paths below the project's folder are kept short.</source>
        <translation>Il va dans le package. Les chemins sous le dossier du projet sont abrégés.</translation>
    </message>
    <message>
        <source>It is encrypted for the Store, so what it needs cannot be read.</source>
        <translation>Il est chiffré pour le Store, ce dont il a besoin est donc illisible.</translation>
    </message>
    <message>
        <source>It is not what its name says, perhaps a broken download.</source>
        <translation>Ce n’est pas ce que son nom indique ; le téléchargement est peut-être défectueux.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>A besoin de</translation>
    </message>
    <message>
        <source>Package family name</source>
        <translation>Nom de famille du package</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Proposed: {0}</source>
        <translation>Proposition : {0}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Restart afterwards</source>
        <translation>Redémarrer ensuite</translation>
    </message>
    <message>
        <source>Return code for success</source>
        <translation>Code de retour en cas de réussite</translation>
    </message>
    <message>
        <source>Return code for success that needs a restart</source>
        <translation>Code de retour en cas de réussite nécessitant un redémarrage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The command line, with DISM, for everybody</source>
        <translation>La ligne de commande, avec DISM, pour tout le monde</translation>
    </message>
    <message>
        <source>The device restarts after this application, whatever it returns.</source>
        <translation>L’appareil redémarre après cette application, quel que soit le code renvoyé.</translation>
    </message>
    <message>
        <source>Use the proposed command line</source>
        <translation>Utiliser la ligne de commande proposée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Way of installation</source>
        <translation>Mode d’installation</translation>
    </message>
    <message>
        <source>Who installs the app</source>
        <translation>Qui installe l’application</translation>
    </message>
    <message>
        <source>Windows knows the app by it, whatever its version. It is read from the file.</source>
        <translation>Windows reconnaît l’application à ce nom, quelle que soit sa version. Il est lu dans le fichier.</translation>
    </message>
    <message>
        <source>Windows runs this at first start as SYSTEM, where nobody can see or answer it.</source>
        <translation>Windows exécute ceci au premier démarrage en tant que SYSTEM, sans que personne puisse le voir ni y répondre.</translation>
    </message>
    <message>
        <source>Windows, for everybody (DeviceContextApp)</source>
        <translation>Windows, pour tout le monde (DeviceContextApp)</translation>
    </message>
    <message>
        <source>Windows, for the user who signs in (UserContextApp)</source>
        <translation>Windows, pour l’utilisateur qui se connecte (UserContextApp)</translation>
    </message>
    <message>
        <source>⚠ How an app stands in a package is known from documents, not from a real package [INFERRED]. Try it on a device before you choose anything but the command line.</source>
        <translation>⚠ La forme d’une application dans un package est connue par des documents, pas par un package réel [INFERRED]. Essayez-la sur un appareil avant de choisir autre chose que la ligne de commande.</translation>
    </message>
</context>
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
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;Add installers (MSI, EXE), scripts and app packages. They travel inside the package, so devices need no network for them. Each is started as SYSTEM, in a folder with its file and the files it needs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;App packages&lt;/b&gt; (APPX, MSIX) are installed by DISM, or by Windows itself: then also for one user. Frameworks that they need are found if they lie beside them or in a folder &lt;i&gt;Dependencies&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nobody can answer questions&lt;/b&gt; at that time: an installer that asks waits until time is up. All of them together get 30 minutes. The program proposes silent command lines; try them on a device.&lt;/p&gt;&lt;p&gt;If an application fails, the ones after it are left out unless it says &lt;i&gt;Continue after a failure&lt;/i&gt;. Applications from a package stay when the package is removed, and Intune does not manage them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajoutez des programmes d’installation (MSI, EXE), des scripts et des packages d’application. Ils voyagent dans le package : les appareils n’ont pas besoin de réseau pour les recevoir. Chacun est lancé en tant que SYSTEM, dans un dossier avec son fichier et les fichiers dont il a besoin.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;packages d’application&lt;/b&gt; (APPX, MSIX) sont installés par DISM ou par Windows lui-même : alors aussi pour un seul utilisateur. Les frameworks dont ils ont besoin sont trouvés s’ils se trouvent à côté ou dans un dossier &lt;i&gt;Dependencies&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Personne ne peut répondre à des questions&lt;/b&gt; à ce moment-là : un programme qui en pose attend jusqu’à la fin du délai. Tous ensemble disposent de 30 minutes. Des lignes de commande silencieuses vous sont proposées ; essayez-les sur un appareil.&lt;/p&gt;&lt;p&gt;Si une application échoue, celles qui suivent sont omises, sauf si elle indique &lt;i&gt;Continuer après un échec&lt;/i&gt;. Les applications d’un package restent lorsque le package est supprimé, et Intune ne les gère pas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add applications</source>
        <translation>Ajouter des applications</translation>
    </message>
    <message>
        <source>Add applications…</source>
        <translation>Ajouter des applications…</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>Tous les fichiers ({0})</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>At first start all of them together get 30 minutes.</source>
        <translation>Au premier démarrage, toutes ensemble disposent de 30 minutes.</translation>
    </message>
    <message>
        <source>Drop installers, scripts or app packages here.</source>
        <translation>Déposez ici des programmes d’installation, des scripts ou des packages d’application.</translation>
    </message>
    <message>
        <source>Installers and scripts ({0})</source>
        <translation>Programmes d’installation et scripts ({0})</translation>
    </message>
    <message>
        <source>No applications: the devices get Windows alone.</source>
        <translation>Aucune application : les appareils reçoivent Windows seul.</translation>
    </message>
    <message>
        <source>Windows installs them at first start, from top to bottom, before anybody signs in.</source>
        <translation>Windows les installe au premier démarrage, de haut en bas, avant que quiconque se connecte.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>Autopilot</name>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>enrolling in device management</source>
        <translation>inscription à la gestion des appareils</translation>
    </message>
    <message>
        <source>getting a ticket of Entra ID</source>
        <translation>obtention d’un ticket d’Entra ID</translation>
    </message>
    <message>
        <source>joining Entra ID</source>
        <translation>jonction à Entra ID</translation>
    </message>
    <message>
        <source>looking for device management</source>
        <translation>recherche de la gestion des appareils</translation>
    </message>
    <message>
        <source>setting up the join to Entra ID</source>
        <translation>préparation de la jonction à Entra ID</translation>
    </message>
</context>
<context>
    <name>BooleanValue</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>BuildFolder</name>
    <message>
        <source>A package of this name is there, from {0}. A build replaces it.</source>
        <translation>Un package de ce nom s’y trouve déjà, daté du {0}. Une génération le remplace.</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Dossier du package</translation>
    </message>
    <message>
        <source>The package contains passwords, keys and tokens in the clear, as in unencrypted packages of Windows Configuration Designer. Keep it like a password.</source>
        <translation>Les mots de passe, les clés et les jetons figurent en clair dans le package, comme dans les packages non chiffrés de Windows Configuration Designer. Protégez-le comme un mot de passe.</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message numerus="yes">
        <source>%n error(s) stop the build. They are listed above.</source>
        <translation>
            <numerusform>%n erreur empêche la génération. Elle est indiquée ci-dessus.</numerusform>
            <numerusform>%n erreurs empêchent la génération. Elles sont indiquées ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>Générer de nouveau</translation>
    </message>
    <message>
        <source>Build package</source>
        <translation>Générer le package</translation>
    </message>
    <message>
        <source>Building the package…</source>
        <translation>Génération du package…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message>
        <source>Microsoft’s builder makes the package. Progress is not available.</source>
        <translation>Le générateur de Microsoft crée le package. La progression n’est pas disponible.</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>Progression de la génération</translation>
    </message>
    <message>
        <source>Put the &amp;end of the token into the file name</source>
        <translation>Mettre la &amp;fin du jeton dans le nom du fichier</translation>
    </message>
    <message>
        <source>Renew the token and build…</source>
        <translation>Renouveler le jeton et générer…</translation>
    </message>
    <message>
        <source>Sealing the package…</source>
        <translation>Scellement du package…</translation>
    </message>
    <message>
        <source>Signing the catalogue…</source>
        <translation>Signature du catalogue…</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-made is left behind.</source>
        <translation>Arrêté. Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Such as “Contoso Expires-2027-01-14.ppkg”: the last day on which devices can join with it.</source>
        <translation>Par exemple « Contoso Expires-2027-01-14.ppkg » : le dernier jour où des appareils peuvent être joints avec lui.</translation>
    </message>
    <message>
        <source>The package could not be built: {reason}</source>
        <translation>Impossible de générer le package : {reason}</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Terminé.</translation>
    </message>
    <message>
        <source>✕ Protection or signature is not complete yet; see above.</source>
        <translation>✕ La protection ou la signature n’est pas encore complète ; voyez ci-dessus.</translation>
    </message>
</context>
<context>
    <name>BytesValue</name>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Read the bytes from a file</source>
        <translation>Lire les octets dans un fichier</translation>
    </message>
</context>
<context>
    <name>CertificateEditor</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificate(s)</source>
        <translation>
            <numerusform>%n autre certificat</numerusform>
            <numerusform>%n autres certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>A PFX file that takes too long to open. Export it again.</source>
        <translation>Un fichier PFX trop long à ouvrir. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A PFX file. Enter its password to see what it contains.</source>
        <translation>Un fichier PFX. Saisissez son mot de passe pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>All devices get the same key, and everybody who has the package has it too. Guard the package.</source>
        <translation>Tous les appareils reçoivent la même clé, et quiconque a le package l’a aussi. Protégez le package.</translation>
    </message>
    <message>
        <source>As Windows decides</source>
        <translation>Comme Windows le décide</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Client: the device proves who it is, with the private key of a PFX file</source>
        <translation>Client : l’appareil prouve son identité avec la clé privée d’un fichier PFX</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In the TPM it cannot be copied from the disk.</source>
        <translation>Dans le TPM, elle ne peut pas être copiée depuis le disque.</translation>
    </message>
    <message>
        <source>In the TPM only; without one it fails</source>
        <translation>Dans le TPM seulement ; sans TPM, c’est un échec</translation>
    </message>
    <message>
        <source>In the TPM, on the disk where there is none</source>
        <translation>Dans le TPM, sinon sur le disque</translation>
    </message>
    <message>
        <source>Intermediate: fills the gap between a root and what is signed</source>
        <translation>Intermédiaire : fait le lien entre une racine et ce qui est signé</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>It goes to the stores of the computer, so it counts for everybody who signs in.</source>
        <translation>Il va dans les magasins de l’ordinateur et vaut donc pour tous ceux qui se connectent.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Leave it off unless a program needs it.</source>
        <translation>Laissez cette option désactivée, sauf si un programme en a besoin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No certificate that can be read</source>
        <translation>Aucun certificat lisible</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>PEM, DER or P7B with one certificate; for a client PFX.</source>
        <translation>PEM, DER ou P7B avec un seul certificat ; pour un client, PFX.</translation>
    </message>
    <message>
        <source>Password of the PFX file</source>
        <translation>Mot de passe du fichier PFX</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Root: devices trust what this authority and those below it sign</source>
        <translation>Racine : les appareils font confiance à ce que signent cette autorité et celles qui en dépendent</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Tells it apart from others in the package.</source>
        <translation>Le distingue des autres dans le package.</translation>
    </message>
    <message>
        <source>The key can be exported from devices</source>
        <translation>La clé peut être exportée des appareils</translation>
    </message>
    <message>
        <source>The package carries it, so that devices can open the file.</source>
        <translation>Le package le contient, pour que les appareils puissent ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Trusted people: trust this one certificate, as for an app package</source>
        <translation>Personnes autorisées : faire confiance à ce seul certificat, par exemple pour un package d’application</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>What devices use it for</source>
        <translation>À quoi il sert aux appareils</translation>
    </message>
    <message>
        <source>Where devices keep the key</source>
        <translation>Où les appareils conservent la clé</translation>
    </message>
    <message>
        <source>With a private key</source>
        <translation>Avec une clé privée</translation>
    </message>
    <message>
        <source>Without a private key</source>
        <translation>Sans clé privée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>&lt;p&gt;Add the certificates of your own authorities, for example for Wi-Fi with 802.1X, a proxy that opens encrypted traffic, or app packages that you signed yourself.&lt;/p&gt;&lt;p&gt;Export them &lt;b&gt;without their private key&lt;/b&gt; as .cer, .pem or .p7b. Only a client certificate, by which a device proves who it is, brings its key, in a .pfx file with a password. Everybody who has the package can take that key out of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajoutez les certificats de vos propres autorités, par exemple pour le Wi-Fi avec 802.1X, un proxy qui ouvre les échanges chiffrés ou des packages d’application que vous avez signés vous-même.&lt;/p&gt;&lt;p&gt;Exportez-les &lt;b&gt;sans leur clé privée&lt;/b&gt; en .cer, .pem ou .p7b. Seul un certificat client, par lequel un appareil prouve son identité, apporte sa clé, dans un fichier .pfx avec un mot de passe. Quiconque a le package peut en extraire cette clé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Add certificates…</source>
        <translation>Ajouter des certificats…</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>Tous les fichiers ({0})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates ({0})</source>
        <translation>Certificats ({0})</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Devices trust the authorities and publishers that you add, before the first person signs in.</source>
        <translation>Les appareils font confiance aux autorités et aux éditeurs que vous ajoutez, avant que quiconque se connecte.</translation>
    </message>
    <message>
        <source>Drop .cer, .pem, .p7b or .pfx files here.</source>
        <translation>Déposez ici des fichiers .cer, .pem, .p7b ou .pfx.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>No certificates: devices trust whom Windows trusts.</source>
        <translation>Aucun certificat : les appareils font confiance à ceux à qui Windows fait confiance.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Trusted people</source>
        <translation>Personnes autorisées</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Active is Global Administrator, which Microsoft no longer lists here. If no token comes, add {role}.</source>
        <translation>Le rôle actif est Global Administrator, que Microsoft ne cite plus ici. Si aucun jeton n’arrive, ajoutez {role}.</translation>
    </message>
    <message>
        <source>Active is {roles}, which alone has been seen to fail.</source>
        <translation>Le rôle actif est {roles} ; à lui seul, on l’a déjà vu échouer.</translation>
    </message>
    <message>
        <source>Active: {roles}. Whether it is limited to an administrative unit is not checked here.</source>
        <translation>Actifs : {roles}. Une limitation éventuelle à une unité administrative n’est pas indiquée ici.</translation>
    </message>
    <message>
        <source>For {count} policies it is not known whether they stop the accounts package_…: “{name}”.</source>
        <translation>Pour {count} stratégies, on ne peut pas dire si elles bloquent les comptes package_… : « {name} ».</translation>
    </message>
    <message>
        <source>It exists, but is disabled. Whether it works like that is not known.</source>
        <translation>Il existe, mais il est désactivé. On ne sait pas s’il fonctionne ainsi.</translation>
    </message>
    <message>
        <source>It exists.</source>
        <translation>Il existe.</translation>
    </message>
    <message>
        <source>Microsoft Graph reports no default restriction for Windows.</source>
        <translation>Microsoft Graph n’indique aucune restriction par défaut pour Windows.</translation>
    </message>
    <message>
        <source>Microsoft Graph reports the setting in a way that this program does not know.</source>
        <translation>Microsoft Graph indique le paramètre sous une forme que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>No domain of the tenant is federated.</source>
        <translation>Aucun domaine du locataire n’est fédéré.</translation>
    </message>
    <message>
        <source>No policy applies to the accounts package_…, as far as their rules can be read.</source>
        <translation>Aucune stratégie ne s’applique aux comptes package_…, pour autant que leurs règles soient lisibles.</translation>
    </message>
    <message>
        <source>None of these roles is active now. One that is only eligible does not count yet.</source>
        <translation>Aucun de ces rôles n’est actif en ce moment. Un rôle seulement éligible ne compte pas encore.</translation>
    </message>
    <message>
        <source>The MDM user scope is All, according to the preview version of Microsoft Graph.</source>
        <translation>L’étendue de l’utilisateur MDM est sur « Tous », d’après la préversion de Microsoft Graph.</translation>
    </message>
    <message>
        <source>The MDM user scope is None, according to the preview version of Microsoft Graph.</source>
        <translation>L’étendue de l’utilisateur MDM est sur « Aucun », d’après la préversion de Microsoft Graph.</translation>
    </message>
    <message>
        <source>The MDM user scope is Some, and Microsoft Graph does not report all its groups.</source>
        <translation>L’étendue de l’utilisateur MDM est sur « Certains », et Microsoft Graph n’indique pas tous ses groupes.</translation>
    </message>
    <message>
        <source>The MDM user scope is Some, and you are in none of its groups.</source>
        <translation>L’étendue de l’utilisateur MDM est sur « Certains », et vous n’êtes dans aucun de ses groupes.</translation>
    </message>
    <message>
        <source>The MDM user scope is Some, and you are in one of its groups. If you leave it, the package stops enrolling.</source>
        <translation>L’étendue de l’utilisateur MDM est sur « Certains », et vous êtes dans l’un de ses groupes. Si vous le quittez, le package n’inscrit plus d’appareils.</translation>
    </message>
    <message>
        <source>The app exists and has admin consent.</source>
        <translation>L’application existe et a le consentement administrateur.</translation>
    </message>
    <message>
        <source>The app exists, and you have consented to it for yourself alone.</source>
        <translation>L’application existe, et vous y avez consenti pour vous seul.</translation>
    </message>
    <message>
        <source>The app exists, but nobody has consented to {name} for you.</source>
        <translation>L’application existe, mais personne n’a consenti à {name} pour vous.</translation>
    </message>
    <message>
        <source>The app exists. Its consents could only be read with the wide permission Directory.Read.All; getting a token shows as well whether it is there.</source>
        <translation>L’application existe. Ses consentements ne sont lisibles qu’avec la large autorisation Directory.Read.All ; obtenir un jeton montre aussi s’ils sont là.</translation>
    </message>
    <message>
        <source>The default restriction blocks Windows.</source>
        <translation>La restriction par défaut bloque Windows.</translation>
    </message>
    <message>
        <source>The device settings require multi-factor authentication to join devices.</source>
        <translation>Les paramètres d’appareil exigent l’authentification multifacteur pour joindre des appareils.</translation>
    </message>
    <message>
        <source>The domain {domain} may be federated. Who is in a staged rollout, is visible in Microsoft Graph only to people who may change it.</source>
        <translation>Le domaine {domain} est peut-être fédéré. Microsoft Graph n’indique qui est dans un lancement intermédiaire qu’aux personnes qui peuvent le modifier.</translation>
    </message>
    <message>
        <source>The policy “{name}” applies to the accounts package_….</source>
        <translation>La stratégie « {name} » s’applique aux comptes package_….</translation>
    </message>
    <message>
        <source>The preview version of Microsoft Graph reports no MDM user scope of Intune.</source>
        <translation>La préversion de Microsoft Graph n’indique pas d’étendue de l’utilisateur MDM pour Intune.</translation>
    </message>
    <message>
        <source>The setting is All.</source>
        <translation>Le paramètre est sur « Tous ».</translation>
    </message>
    <message>
        <source>The setting is None, so nobody may join devices.</source>
        <translation>Le paramètre est sur « Aucun » : personne n’a le droit de joindre des appareils.</translation>
    </message>
    <message>
        <source>The setting is Selected, and you are among them.</source>
        <translation>Le paramètre est sur « Sélectionné », et vous en faites partie.</translation>
    </message>
    <message>
        <source>The setting is Selected, and you are not among them.</source>
        <translation>Le paramètre est sur « Sélectionné », et vous n’en faites pas partie.</translation>
    </message>
    <message>
        <source>The setting is Selected, with a dynamic group for the accounts package_….</source>
        <translation>Le paramètre est sur « Sélectionné », avec un groupe dynamique pour les comptes package_….</translation>
    </message>
    <message>
        <source>The setting is Selected, with groups and it is not known whether a new account is in them.</source>
        <translation>Le paramètre est sur « Sélectionné », avec des groupes dont on ne peut pas dire s’ils contiennent un nouveau compte.</translation>
    </message>
    <message>
        <source>The setting is Selected, without a dynamic group for a new account.</source>
        <translation>Le paramètre est sur « Sélectionné », sans groupe dynamique pour un nouveau compte.</translation>
    </message>
    <message>
        <source>The tenant does not know the app, or nobody has consented to it.</source>
        <translation>Le locataire ne connaît pas l’application, ou personne n’y a consenti.</translation>
    </message>
    <message>
        <source>The tenant has no such service principal.</source>
        <translation>Le locataire n’a pas ce principal de service.</translation>
    </message>
    <message>
        <source>The tenant lacks the service principal of the Device Registration Service.</source>
        <translation>Il manque au locataire le principal de service du Device Registration Service.</translation>
    </message>
    <message>
        <source>Windows is allowed, with limits on its version: from “{least}” to “{most}”.</source>
        <translation>Windows est autorisé, avec des limites de version : de « {least} » à « {most} ».</translation>
    </message>
    <message>
        <source>Windows is allowed.</source>
        <translation>Windows est autorisé.</translation>
    </message>
    <message>
        <source>Your domain {domain} is not federated.</source>
        <translation>Votre domaine {domain} n’est pas fédéré.</translation>
    </message>
    <message>
        <source>{count} policies apply to the accounts package_…, among them “{name}”.</source>
        <translation>{count} stratégies s’appliquent aux comptes package_…, dont « {name} ».</translation>
    </message>
    <message>
        <source>{count} roles are active, but not which: a permission to read roles is missing.</source>
        <translation>{count} rôles sont actifs, sans qu’on sache lesquels : il manque une autorisation de lire les rôles.</translation>
    </message>
    <message>
        <source>{happened} HTTP status {status}.</source>
        <translation>{happened} État HTTP {status}.</translation>
    </message>
    <message>
        <source>{happened} The consent for the tenant check is missing, or your role does not include it.</source>
        <translation>{happened} Le consentement pour la vérification du locataire manque, ou votre rôle ne la comprend pas.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Apply the package once more, with a trace; what it prints opens here.</source>
        <translation>Appliquez le package encore une fois, avec une trace ; ce qui s’affiche s’ouvre ici.</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>État au (UTC)</translation>
    </message>
    <message>
        <source>Before you get a bulk token</source>
        <translation>Avant d’obtenir un jeton en bloc</translation>
    </message>
    <message>
        <source>By eye</source>
        <translation>Examen visuel</translation>
    </message>
    <message>
        <source>Check that there is only one package on the stick, at its root, with the ending .ppkg.</source>
        <translation>Vérifiez qu’un seul package se trouve sur la clé USB, à la racine, avec l’extension .ppkg.</translation>
    </message>
    <message>
        <source>Check the network and the time of the device.</source>
        <translation>Vérifiez le réseau et l’heure de l’appareil.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Collect everything that Windows has, as an administrator; open the zip here.</source>
        <translation>Recueillez tout ce que Windows possède, en tant qu’administrateur ; ouvrez le zip ici.</translation>
    </message>
    <message>
        <source>Copy the logs of the system drive to a stick; letters may differ there.</source>
        <translation>Copiez les journaux du lecteur système sur une clé USB ; les lettres peuvent y être différentes.</translation>
    </message>
    <message>
        <source>Copy the logs to the stick; here it is drive D:.</source>
        <translation>Copiez les journaux sur la clé USB ; ici, c’est le lecteur D:.</translation>
    </message>
    <message>
        <source>Create it with the guide of this program. Under API permissions, self_service_device_delete is listed as granted.</source>
        <translation>Créez-la avec le guide de ce programme. Sous « API autorisées », self_service_device_delete est indiqué comme accordé.</translation>
    </message>
    <message>
        <source>Devices enrol without a user, so only the restriction for all counts. Home editions of Windows cannot join at all.</source>
        <translation>Les appareils s’inscrivent sans utilisateur : seule compte la restriction valable pour tous. Les éditions Famille de Windows ne peuvent pas être jointes du tout.</translation>
    </message>
    <message>
        <source>Each token makes a new account, and it is that account which joins the devices. With Selected, it is not on the list.</source>
        <translation>Chaque jeton crée un nouveau compte, et c’est ce compte qui joint les appareils. Avec « Sélectionné », il n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Exclude a dynamic group with this rule from policies that require a second factor or a device, and the cloud app Microsoft Intune Enrollment too. Set “Require Multifactor Authentication to register or join devices” to No and require it by a policy instead.</source>
        <translation>Excluez un groupe dynamique défini par cette règle des stratégies qui exigent un second facteur ou un appareil, ainsi que l’application cloud Microsoft Intune Enrollment. Mettez « Exiger l’authentification multifacteur pour inscrire ou joindre des appareils » sur « Non » et exigez-la plutôt par une stratégie.</translation>
    </message>
    <message>
        <source>Export how each settings group ended; the file opens here.</source>
        <translation>Exportez la fin de chaque groupe de paramètres ; le fichier s’ouvre ici.</translation>
    </message>
    <message>
        <source>For Wi-Fi, the log of wireless networks.</source>
        <translation>Pour le Wi-Fi, le journal des réseaux sans fil.</translation>
    </message>
    <message>
        <source>For a failed enrolment, the log of device management.</source>
        <translation>Si l’inscription a échoué, le journal de la gestion des appareils.</translation>
    </message>
    <message>
        <source>For a failed join, the log of the registration with Entra ID.</source>
        <translation>Si la jonction a échoué, le journal de l’enregistrement auprès d’Entra ID.</translation>
    </message>
    <message>
        <source>If a package must go: a reset that keeps nothing removes it; one that keeps provisioned data does not.</source>
        <translation>Si un package doit disparaître : une réinitialisation qui ne conserve rien le supprime ; une qui conserve les données d’approvisionnement ne le supprime pas.</translation>
    </message>
    <message>
        <source>If the person who got the token leaves the scope, devices join but no longer enrol in Intune. That can stop a package when somebody leaves.</source>
        <translation>Si la personne qui a obtenu le jeton quitte l’étendue, les appareils sont joints mais ne s’inscrivent plus dans Intune. Un package peut ainsi cesser de fonctionner quand quelqu’un s’en va.</translation>
    </message>
    <message>
        <source>In the device settings, “Users may join devices to Microsoft Entra” is All, or Selected with you in it.</source>
        <translation>Dans les paramètres d’appareil, « Les utilisateurs peuvent joindre des appareils à Microsoft Entra » est sur « Tous », ou sur « Sélectionné » et vous inclut.</translation>
    </message>
    <message>
        <source>In the same setting, choose All, or add a dynamic group with this rule. Wait until the new account is in the group before you use the package.</source>
        <translation>Dans le même paramètre, choisissez « Tous » ou ajoutez un groupe dynamique défini par cette règle. Attendez que le nouveau compte soit dans le groupe avant d’utiliser le package.</translation>
    </message>
    <message>
        <source>It creates the accounts package_…. New tenants often lack it, and then the service answers AADSTS90092 or AADSTS90202.</source>
        <translation>Il crée les comptes package_…. Les nouveaux locataires ne l’ont souvent pas, et le service répond alors AADSTS90092 ou AADSTS90202.</translation>
    </message>
    <message>
        <source>Look which packages Windows keeps; each stays until it is removed.</source>
        <translation>Regardez quels packages Windows conserve ; chacun reste jusqu’à ce qu’on le retire.</translation>
    </message>
    <message>
        <source>Look which packages the registry names.</source>
        <translation>Regardez quels packages le Registre nomme.</translation>
    </message>
    <message>
        <source>Look yourself up under Roles and administrators. Activate an eligible role before you sign in, not after. Intune Administrator alone has been seen to fail; if it does, take Cloud Device Administrator.</source>
        <translation>Cherchez votre compte sous « Rôles et administrateurs ». Activez un rôle éligible avant de vous connecter, et non après. On a vu échouer le seul rôle Administrateur Intune ; dans ce cas, prenez Administrateur d’appareil cloud.</translation>
    </message>
    <message>
        <source>Microsoft names Cloud Device Administrator, Intune Administrator and Password Administrator (September 2025; Global Administrator is no longer listed). A role limited to an administrative unit does not count.</source>
        <translation>Microsoft cite Cloud Device Administrator, Intune Administrator et Password Administrator (septembre 2025 ; Global Administrator n’y figure plus). Un rôle limité à une unité administrative ne compte pas.</translation>
    </message>
    <message>
        <source>No policy of Conditional Access stops the accounts package_…</source>
        <translation>Aucune stratégie d’accès conditionnel ne bloque les comptes package_…</translation>
    </message>
    <message>
        <source>Nobody can sign in, or the device restarts again and again</source>
        <translation>Personne ne peut se connecter, ou l’appareil redémarre sans cesse</translation>
    </message>
    <message>
        <source>On Windows for ARM, or to send text: export it as XML.</source>
        <translation>Sur Windows pour ARM, ou pour envoyer du texte : exportez-le en XML.</translation>
    </message>
    <message>
        <source>Open the event viewer: Applications and Services Logs, Microsoft, Windows, Provisioning-Diagnostics-Provider, Admin.</source>
        <translation>Ouvrez l’Observateur d’événements : Journaux des applications et des services, Microsoft, Windows, Provisioning-Diagnostics-Provider, Admin.</translation>
    </message>
    <message>
        <source>Or export the main log alone, whole and clean.</source>
        <translation>Ou exportez seulement le journal principal, entier et propre.</translation>
    </message>
    <message>
        <source>Press Shift+F10 (on some keyboards Fn too) to open a command window.</source>
        <translation>Appuyez sur Maj+F10 (avec Fn sur certains claviers) pour ouvrir une fenêtre de commande.</translation>
    </message>
    <message>
        <source>Press the Windows key five times on the first page to apply a package by hand.</source>
        <translation>Appuyez cinq fois sur la touche Windows à la première page pour appliquer un package à la main.</translation>
    </message>
    <message>
        <source>Pull the stick first, so that the package is not applied again.</source>
        <translation>Retirez d’abord la clé USB, pour que le package ne soit pas appliqué de nouveau.</translation>
    </message>
    <message>
        <source>Read what Windows Setup recorded.</source>
        <translation>Lisez ce que l’installation de Windows a noté.</translation>
    </message>
    <message>
        <source>Reported by people or inferred; Microsoft does not document it.</source>
        <translation>Rapporté par des utilisateurs ou déduit ; Microsoft ne le documente pas.</translation>
    </message>
    <message>
        <source>See whether the device is joined, and why not; the text opens here.</source>
        <translation>Voyez si l’appareil est joint, et sinon pourquoi ; le texte s’ouvre ici.</translation>
    </message>
    <message>
        <source>See which packages are on the device.</source>
        <translation>Voyez quels packages sont sur l’appareil.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Somebody can sign in to the device</source>
        <translation>Quelqu’un peut se connecter à l’appareil</translation>
    </message>
    <message>
        <source>Start the recovery environment (switch off twice while Windows starts), choose Troubleshoot, then Command Prompt.</source>
        <translation>Démarrez l’environnement de récupération (éteignez deux fois pendant le démarrage de Windows), choisissez « Dépannage », puis « Invite de commandes ».</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The MDM user scope includes you, and will go on doing so</source>
        <translation>L’étendue de l’utilisateur MDM vous inclut et continuera de le faire</translation>
    </message>
    <message>
        <source>The accounts package_… may join devices to Entra ID</source>
        <translation>Les comptes package_… ont le droit de joindre des appareils à Entra ID</translation>
    </message>
    <message>
        <source>The app registration exists, and has admin consent</source>
        <translation>L’inscription d’application existe et a le consentement administrateur</translation>
    </message>
    <message>
        <source>The default enrolment restriction allows Windows</source>
        <translation>La restriction d’inscription par défaut autorise Windows</translation>
    </message>
    <message>
        <source>The device is at the first-start screens</source>
        <translation>L’appareil en est au premier démarrage</translation>
    </message>
    <message>
        <source>The service principal Microsoft.Azure.SyncFabric exists</source>
        <translation>Le principal de service Microsoft.Azure.SyncFabric existe</translation>
    </message>
    <message>
        <source>The service refuses people who may not join devices themselves, with AADSTS240001.</source>
        <translation>Le service refuse, avec AADSTS240001, les personnes qui n’ont pas elles-mêmes le droit de joindre des appareils.</translation>
    </message>
    <message>
        <source>They join devices without a person, so they can answer no prompt for a second factor and pass no requirement for a compliant device.</source>
        <translation>Ils joignent des appareils sans personne : ils ne peuvent ni répondre à la demande d’un second facteur, ni satisfaire à l’exigence d’un appareil conforme.</translation>
    </message>
    <message>
        <source>To be checked by a person</source>
        <translation>À vérifier par une personne</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Under Automatic Enrollment, the MDM user scope is All, or Some with a group you are in. An account made for this work outlasts people.</source>
        <translation>Sous « Inscription automatique », l’étendue de l’utilisateur MDM est « Tous », ou « Certains » avec un groupe dont vous faites partie. Un compte créé pour cette tâche survit aux départs.</translation>
    </message>
    <message>
        <source>Under Connect Sync, look at the groups of the staged rollout. Without a federated domain, nothing is to be done. If no token comes all the same, sign in with a password or a certificate: Microsoft names only these two for bulk enrolment.</source>
        <translation>Sous Connect Sync, regardez les groupes du déploiement par étapes. Sans domaine fédéré, il n’y a rien à faire. Si aucun jeton n’arrive malgré tout, connectez-vous avec un mot de passe ou un certificat : Microsoft ne cite que ces deux moyens pour l’inscription en bloc.</translation>
    </message>
    <message>
        <source>Under Device platform restriction, open Default: Windows (MDM) is allowed.</source>
        <translation>Sous « Restriction de plateforme d’appareil », ouvrez « Par défaut » : Windows (MDM) est autorisé.</translation>
    </message>
    <message>
        <source>Under Enterprise applications, without a filter, look for 00000014-0000-0000-c000-000000000000. If there is none, create it with this command.</source>
        <translation>Sous « Applications d’entreprise », sans filtre, cherchez 00000014-0000-0000-c000-000000000000. S’il n’y en a pas, créez-le avec cette commande.</translation>
    </message>
    <message>
        <source>Where users may not consent themselves, the sign-in ends without a token.</source>
        <translation>Là où les utilisateurs ne peuvent pas consentir eux-mêmes, la connexion se termine sans jeton.</translation>
    </message>
    <message>
        <source>With a federated domain, an account in the staged rollout of cloud sign-in gets an empty answer instead of a token.</source>
        <translation>Avec un domaine fédéré, un compte inclus dans le lancement intermédiaire de l’authentification cloud reçoit une réponse vide au lieu d’un jeton.</translation>
    </message>
    <message>
        <source>You have a role that may get bulk tokens, and it is active</source>
        <translation>Vous avez un rôle qui permet d’obtenir des jetons en bloc, et il est actif</translation>
    </message>
    <message>
        <source>You may join devices to Entra ID</source>
        <translation>Vous avez le droit de joindre des appareils à Entra ID</translation>
    </message>
    <message>
        <source>Your account is not in a staged rollout</source>
        <translation>Votre compte n’est pas dans un lancement intermédiaire</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>&amp;Copy the group rule</source>
        <translation>&amp;Copier la règle de groupe</translation>
    </message>
    <message>
        <source>&amp;Save to print…</source>
        <translation>&amp;Enregistrer pour imprimer…</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not known: look yourself</source>
        <translation>Inconnu : vérifiez vous-même</translation>
    </message>
    <message>
        <source>Pre-flight checklist</source>
        <translation>Liste de contrôle préalable</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Enregistrer la liste de contrôle</translation>
    </message>
    <message>
        <source>Set these up once, and tokens work. Nothing is changed or requested here.</source>
        <translation>Réglez tout cela une fois, et les jetons fonctionnent. Ici, rien n’est modifié ni demandé.</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>La liste de contrôle</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>✓ Saved: {0}. Open it in a browser to print it.</source>
        <translation>✓ Enregistré : {0}. Ouvrez le fichier dans un navigateur pour l’imprimer.</translation>
    </message>
</context>
<context>
    <name>ChoiceValue</name>
    <message>
        <source>Another value…</source>
        <translation>Autre valeur…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>This client id belongs to Microsoft's Windows Configuration Designer. With it, this program would pass for another one, your logs could not tell them apart, and Microsoft may block it at any time. It is not known whether the sign-in in the browser works with it. An app registration of your own is better.</source>
        <translation>Cet identifiant client appartient à Windows Configuration Designer de Microsoft. Avec lui, ce programme se ferait passer pour un autre, vos journaux ne pourraient pas les distinguer, et Microsoft peut le refuser à tout moment. On ne sait pas si la connexion dans le navigateur fonctionne avec lui. Mieux vaut votre propre inscription d’application.</translation>
    </message>
</context>
<context>
    <name>ClientGuideDialog</name>
    <message>
        <source>&amp;Azure CLI</source>
        <translation>&amp;Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>&amp;PowerShell</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&lt;b&gt;The consent page&lt;/b&gt;: {0}</source>
        <translation>&lt;b&gt;La page de consentement&lt;/b&gt; : {0}</translation>
    </message>
    <message>
        <source>An app registration of your own</source>
        <translation>Votre propre inscription d’application</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>À la &amp;main</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How to get a client id</source>
        <translation>Comment obtenir un identifiant client</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Enregistrer le guide</translation>
    </message>
    <message>
        <source>Script for {0}</source>
        <translation>Script pour {0}</translation>
    </message>
    <message>
        <source>The steps by hand</source>
        <translation>Les étapes manuelles</translation>
    </message>
    <message>
        <source>Tokens are obtained in the name of an app in your tenant: you see it in your logs, and you can withdraw it. It is made once, by an Application Administrator, in one of three ways:</source>
        <translation>Les jetons sont obtenus au nom d’une application de votre locataire : vous la voyez dans vos journaux et pouvez la retirer. Un administrateur d’application la crée une fois, de l’une de ces trois façons :</translation>
    </message>
    <message>
        <source>Ways to make the app registration</source>
        <translation>Façons de créer l’inscription d’application</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>✓ Saved: {0}</source>
        <translation>✓ Enregistré : {0}</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>For the cloud {name}, no source gives: {members}. These values follow from the other clouds, and it is not known whether the bulk-token service exists there.</source>
        <translation>Pour le cloud {name}, aucune source n’indique : {members}. Ces valeurs sont déduites des autres clouds, et on ne sait pas si le service des jetons en bloc y existe.</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>Gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Mondial</translation>
    </message>
</context>
<context>
    <name>CollectSaver</name>
    <message>
        <source>&amp;Save the collecting script…</source>
        <translation>&amp;Enregistrer le script de collecte…</translation>
    </message>
    <message>
        <source>Put it on a stick and start it on the device as an administrator: it collects all logs into one zip file, which opens here. It was checked here, but not run on Windows.</source>
        <translation>Placez-le sur une clé USB et démarrez-le sur l’appareil en tant qu’administrateur : il recueille tous les journaux dans un seul fichier zip, qui s’ouvre ici. Il a été vérifié ici, mais pas exécuté sous Windows.</translation>
    </message>
    <message>
        <source>Save the collecting script</source>
        <translation>Enregistrer le script de collecte</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>(a secret, not known)</source>
        <translation>(un secret, inconnu)</translation>
    </message>
    <message>
        <source>- {check}</source>
        <translation>- {check}</translation>
    </message>
    <message>
        <source>A field like device.name=PC-%SERIAL%, an item of a list like network.wifi[0].ssid=Office, or a setting like Policies/Update/AllowAutoUpdate=5; items of its lists by index (…/Command/0/CommandLine=x), of its maps by key (…/User[UserName=admin]/Password). Also target[laptop]/PowerPlatformRole=2, variant[laptop]/SETTING=VALUE, admx/APP/POLICY=enabled, admx/APP/POLICY/FIELD=VALUE, and custom[0].uri=./Device/…. Paths of files start at the project's folder.</source>
        <translation>Un champ comme device.name=PC-%SERIAL%, un élément d’une liste comme network.wifi[0].ssid=Office, ou un paramètre comme Policies/Update/AllowAutoUpdate=5 ; les éléments de ses listes par indice (…/Command/0/CommandLine=x), ceux de ses tables par clé (…/User[UserName=admin]/Password). De même target[laptop]/PowerPlatformRole=2, variant[laptop]/SETTING=VALUE, admx/APP/POLICY=enabled, admx/APP/POLICY/FIELD=VALUE et custom[0].uri=./Device/…. Les chemins de fichiers partent du dossier du projet.</translation>
    </message>
    <message>
        <source>A folder that is there, or the name of a .ps1 file; otherwise the current folder.</source>
        <translation>Un dossier existant, ou le nom d’un fichier .ps1 ; sinon le dossier courant.</translation>
    </message>
    <message>
        <source>A folder, a drive (E:, /dev/sdb1, or where it is open) or a share (\\server\share).</source>
        <translation>Un dossier, un lecteur (E:, /dev/sdb1 ou son point de montage) ou un partage (\\server\share).</translation>
    </message>
    <message>
        <source>A name of your own for it.</source>
        <translation>Un nom de votre choix pour lui.</translation>
    </message>
    <message>
        <source>A package, the folder of a WCD project, its .icdproj.xml, or a customizations.xml.</source>
        <translation>Un package, le dossier d’un projet WCD, son fichier .icdproj.xml ou un customizations.xml.</translation>
    </message>
    <message>
        <source>A page in your browser asks who signs in. These people are there:</source>
        <translation>Une page de votre navigateur demande qui se connecte. Ces personnes existent :</translation>
    </message>
    <message>
        <source>A project file, a customizations.xml, or the folder of a WCD project.</source>
        <translation>Un fichier de projet, un customizations.xml ou le dossier d’un projet WCD.</translation>
    </message>
    <message>
        <source>A project or a package.</source>
        <translation>Un projet ou un package.</translation>
    </message>
    <message>
        <source>A project, a package, a .icdproj.xml or a customizations.xml; none for the start page.</source>
        <translation>Un projet, un package, un fichier .icdproj.xml ou un customizations.xml ; rien pour la page d’accueil.</translation>
    </message>
    <message>
        <source>A server for time stamps (RFC 3161), so that the signature counts after the certificate has expired.</source>
        <translation>Un serveur d’horodatage (RFC 3161), pour que la signature compte encore après l’expiration du certificat.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add the last day of the bulk token to the file names: “Contoso Expires-2027-01-14.ppkg”.</source>
        <translation>Ajouter le dernier jour du jeton en bloc aux noms des fichiers : « Contoso Expires-2027-01-14.ppkg ».</translation>
    </message>
    <message>
        <source>Add what this SettingsMetadata.xml, the list of a WCD project, knows to your catalogue.</source>
        <translation>Ajouter à votre catalogue ce que connaît ce SettingsMetadata.xml, la liste d’un projet WCD.</translation>
    </message>
    <message>
        <source>All files in the two packages are the same; only times and numbers differ.</source>
        <translation>Tous les fichiers des deux packages sont identiques ; seuls des dates et des numéros diffèrent.</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>Toutes les heures sont en UTC.</translation>
    </message>
    <message>
        <source>Also add the signer to the trusted provisioners of a project: PCs with its package install later ones of the signer without asking.</source>
        <translation>Ajouter aussi le signataire aux approvisionneurs de confiance d’un projet : les PC qui ont son package installent les suivants du même signataire sans demander.</translation>
    </message>
    <message>
        <source>Also list external drives that do not call themselves removable, such as hard disks.</source>
        <translation>Énumérer aussi les lecteurs externes qui ne se disent pas amovibles, par exemple des disques durs.</translation>
    </message>
    <message>
        <source>Also put a PowerShell script next to it that applies it quietly and collects the logs.</source>
        <translation>Placer aussi à côté un script PowerShell qui applique le package en silence et recueille les journaux.</translation>
    </message>
    <message>
        <source>Also write a page (HTML) to print for the people at the devices, in the chosen language.</source>
        <translation>Écrire aussi une page (HTML) à imprimer pour les personnes devant les appareils, dans la langue choisie.</translation>
    </message>
    <message>
        <source>Also write an ISO image with the package, for virtual machines.</source>
        <translation>Écrire aussi une image ISO avec le package, pour des machines virtuelles.</translation>
    </message>
    <message>
        <source>Answer all questions with yes, as scripts must.</source>
        <translation>Répondre oui à toutes les questions, comme les scripts doivent le faire.</translation>
    </message>
    <message>
        <source>Anyone who can change the script can learn the password. Compare its SHA-256 before you start it: {digest}</source>
        <translation>Qui peut modifier le script peut apprendre le mot de passe. Comparez son SHA-256 avant de le lancer : {digest}</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Ask a management server what a device asks it first.</source>
        <translation>Poser à un serveur de gestion la première question d’un appareil.</translation>
    </message>
    <message>
        <source>Ask for the secret KEY at a prompt, without echo.</source>
        <translation>Demander le secret KEY par une invite, sans l’afficher.</translation>
    </message>
    <message>
        <source>Asking {address}, without any secret.</source>
        <translation>Interrogation de {address}, sans aucun secret.</translation>
    </message>
    <message>
        <source>Before you sign in, these must be true (“ppkg token checklist” says more):</source>
        <translation>Avant de vous connecter, ceci doit être en ordre (« ppkg token checklist » en dit plus) :</translation>
    </message>
    <message>
        <source>Both packages do the same to a PC.</source>
        <translation>Les deux packages ont le même effet sur un PC.</translation>
    </message>
    <message>
        <source>Build a package (NAME.ppkg) and its catalogue (NAME.cat).</source>
        <translation>Générer un package (NOM.ppkg) et son catalogue (NOM.cat).</translation>
    </message>
    <message>
        <source>Build as Microsoft's builder does, with the switches of icd.exe; also a program of its own.</source>
        <translation>Générer comme le générateur de Microsoft, avec les options d’icd.exe ; existe aussi comme programme à part.</translation>
    </message>
    <message>
        <source>Build each package again from its own answers, and compare every file.</source>
        <translation>Générer de nouveau chaque package à partir de ses propres réponses et comparer tous les fichiers.</translation>
    </message>
    <message>
        <source>Build the package at once. Without a passphrase, the token is then in the package only.</source>
        <translation>Générer le package aussitôt. Sans phrase secrète, le jeton n’est alors que dans le package.</translation>
    </message>
    <message>
        <source>Built and sealed into {path}; the package within has {size} bytes.</source>
        <translation>Généré et scellé dans {path} ; le package à l’intérieur fait {size} octets.</translation>
    </message>
    <message>
        <source>Built {path}, which Windows decrypts: {size} bytes.</source>
        <translation>{path} généré, que Windows déchiffre : {size} octets.</translation>
    </message>
    <message>
        <source>Built {path}: {size} bytes, {groups} groups of settings, {files} files.</source>
        <translation>{path} a été généré : {size} octets ; groupes de paramètres : {groups} ; fichiers : {files}.</translation>
    </message>
    <message>
        <source>Bulk token: ends at {when} (UTC), {left}.</source>
        <translation>Jeton en bloc : prend fin le {when} (UTC), {left}.</translation>
    </message>
    <message>
        <source>CSP node</source>
        <translation>Nœud CSP</translation>
    </message>
    <message>
        <source>Change fields, settings and secrets of a project.</source>
        <translation>Modifier les champs, les paramètres et les secrets d’un projet.</translation>
    </message>
    <message>
        <source>Check a kiosk, Wi-Fi, VPN, shell or Start file for Windows.</source>
        <translation>Vérifier un fichier de kiosque, Wi-Fi, VPN, shell ou menu Démarrer.</translation>
    </message>
    <message>
        <source>Check that packages are whole, or rebuild them to compare.</source>
        <translation>Vérifier que des packages sont intacts, ou les générer de nouveau pour comparer.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Compare with this package.</source>
        <translation>Comparer avec ce package.</translation>
    </message>
    <message>
        <source>Compare with this project, and name the fields to change.</source>
        <translation>Comparer avec ce projet et indiquer les champs à modifier.</translation>
    </message>
    <message>
        <source>Compared:</source>
        <translation>Comparaison :</translation>
    </message>
    <message>
        <source>Conditions:</source>
        <translation>Conditions :</translation>
    </message>
    <message>
        <source>Copied to {folder} in {seconds} s; not read back.</source>
        <translation>Copié dans {folder} en {seconds} s ; non relu.</translation>
    </message>
    <message>
        <source>Copied to {folder} in {seconds} s; read back from the drive, the same.</source>
        <translation>Copié dans {folder} en {seconds} s ; relu depuis le lecteur, identique.</translation>
    </message>
    <message>
        <source>Copied to {folder} in {seconds} s; read back, the same (perhaps from memory).</source>
        <translation>Copié dans {folder} en {seconds} s ; relu, identique (peut-être depuis la mémoire).</translation>
    </message>
    <message>
        <source>Copy a package to sticks and folders, or into an image.</source>
        <translation>Copier un package sur des clés USB et dans des dossiers, ou dans une image.</translation>
    </message>
    <message>
        <source>DEMO TENANT – nothing here is real.</source>
        <translation>LOCATAIRE DE DÉMONSTRATION – rien n’est réel ici.</translation>
    </message>
    <message>
        <source>DEMO TENANT: nothing of this is real, and the token joins no device.</source>
        <translation>LOCATAIRE DE DÉMONSTRATION : rien n’en est réel, et le jeton ne joint aucun appareil.</translation>
    </message>
    <message>
        <source>DEMO TENANT: the sign-in is done by itself.</source>
        <translation>LOCATAIRE DE DÉMONSTRATION : la connexion se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Delete the account of a token, so that it joins no more devices.</source>
        <translation>Supprimer le compte d’un jeton, pour qu’il ne joigne plus d’appareils.</translation>
    </message>
    <message>
        <source>Describe in words what a package does to a PC, secrets masked.</source>
        <translation>Dire en clair ce qu’un package fait à un PC, secrets masqués.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Devices can join with it until its bulk token ends: {when} (UTC), {left}.</source>
        <translation>Il permet de joindre des appareils jusqu’à la fin de son jeton en bloc : {when} (UTC), {left}.</translation>
    </message>
    <message>
        <source>Do not read the copies back.</source>
        <translation>Ne pas relire les copies.</translation>
    </message>
    <message>
        <source>End with code 3 if the bulk token lives less than N days, or nobody knows how long. PROJECT may be a package then.</source>
        <translation>Terminer avec le code 3 si le jeton en bloc est valable moins de N jours, ou si personne ne sait combien. PROJECT peut alors être un package.</translation>
    </message>
    <message>
        <source>Event logs (.evtx), XML, MDMDiagReport.xml, texts of commands, .reg; a zip or cab, or a folder.</source>
        <translation>Journaux d’événements (.evtx), XML, MDMDiagReport.xml, textes de commandes, .reg ; un zip ou cab, ou un dossier.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 usage, 3 the project has problems.</source>
        <translation>Codes de sortie : 0 réussite, 1 échec, 2 mauvaise utilisation, 3 le projet contient des problèmes.</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Champ à modifier</translation>
    </message>
    <message>
        <source>Files for Windows: AssignedAccess and Shell Launcher XML, WLAN, LAN and VPN profiles, layouts and pins of Start, app installations.</source>
        <translation>Fichiers pour Windows : XML d’AssignedAccess et de Shell Launcher, profils WLAN, LAN et VPN, dispositions et épinglages du menu Démarrer, installations d’applications.</translation>
    </message>
    <message>
        <source>Files in the package:</source>
        <translation>Fichiers dans le package :</translation>
    </message>
    <message>
        <source>Files in the packages:</source>
        <translation>Fichiers dans les packages :</translation>
    </message>
    <message>
        <source>Files put on the PC:</source>
        <translation>Fichiers déposés sur le PC :</translation>
    </message>
    <message>
        <source>For training: a bulk token of the demo tenant may be used. The package joins no device.</source>
        <translation>Pour s’entraîner : un jeton en bloc du locataire de démonstration est permis. Le package ne joint aucun appareil.</translation>
    </message>
    <message>
        <source>For training: start a demo tenant and sign in to it, by itself. Its tokens join no device.</source>
        <translation>Pour s’entraîner : démarrer un locataire de démonstration et s’y connecter automatiquement. Ses jetons ne joignent aucun appareil.</translation>
    </message>
    <message>
        <source>Forget the client id of the tenant.</source>
        <translation>Oublier l’identifiant client du locataire.</translation>
    </message>
    <message>
        <source>Get a new token for a project and build its package again.</source>
        <translation>Obtenir un nouveau jeton pour un projet et générer de nouveau son package.</translation>
    </message>
    <message>
        <source>Get, watch, renew and revoke bulk tokens of Entra ID.</source>
        <translation>Obtenir, surveiller, renouveler et révoquer des jetons en bloc d’Entra ID.</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How devices prove who they are; otherwise OnPremise.</source>
        <translation>Comment les appareils prouvent leur identité ; sinon OnPremise.</translation>
    </message>
    <message>
        <source>How many days the token works, today included: 1 to 180, otherwise 30.</source>
        <translation>Le nombre de jours de validité du jeton, aujourd’hui compris : de 1 à 180, sinon 30.</translation>
    </message>
    <message>
        <source>Ingest this administrative template for APP, by default called like the file.</source>
        <translation>Ingérer ce modèle d’administration pour APP, par défaut nommé comme le fichier.</translation>
    </message>
    <message>
        <source>Insert an empty item into the list of a setting, at the index that KEY ends with.</source>
        <translation>Insérer un élément vide dans la liste d’un paramètre, à l’indice par lequel KEY se termine.</translation>
    </message>
    <message>
        <source>Instead of a PFX file: the signer's certificate.</source>
        <translation>Au lieu d’un fichier PFX : le certificat du signataire.</translation>
    </message>
    <message>
        <source>It contains:</source>
        <translation>Il contient :</translation>
    </message>
    <message>
        <source>It joins no device: its bulk token is from the demo tenant.</source>
        <translation>Il ne joint aucun appareil : son jeton en bloc vient du locataire de démonstration.</translation>
    </message>
    <message>
        <source>It runs on this computer only, until Ctrl-C. Its bulk tokens join no device.</source>
        <translation>Il ne fonctionne que sur cet ordinateur, jusqu’à Ctrl-C. Ses jetons en bloc ne joignent aucun appareil.</translation>
    </message>
    <message>
        <source>Its catalogue is {path}.</source>
        <translation>Son catalogue est {path}.</translation>
    </message>
    <message>
        <source>Its files are in {folder}; they contain passwords in the clear.</source>
        <translation>Ses fichiers sont dans {folder} ; les mots de passe y figurent en clair.</translation>
    </message>
    <message>
        <source>Its password is in {path}, for you alone. Keep the two apart.</source>
        <translation>Son mot de passe est dans {path}, pour vous seul. Gardez les deux séparés.</translation>
    </message>
    <message>
        <source>Keep a note of your own about the setting at ADDRESS; without a text it is removed.</source>
        <translation>Garder une note personnelle sur le paramètre à ADDRESS ; sans texte, elle est supprimée.</translation>
    </message>
    <message>
        <source>Keep it next to {package}, under the same name. Whether a PC trusts the signer is for the PC to say.</source>
        <translation>Gardez-le à côté de {package}, sous le même nom. C’est au PC de dire s’il fait confiance au signataire.</translation>
    </message>
    <message>
        <source>Keep secrets in the project file, sealed with the passphrase.</source>
        <translation>Conserver les secrets dans le fichier de projet, scellés par la phrase secrète.</translation>
    </message>
    <message>
        <source>Keep the token, and all secrets, in the project file, sealed with a passphrase.</source>
        <translation>Conserver le jeton et tous les secrets dans le fichier de projet, scellés par une phrase secrète.</translation>
    </message>
    <message>
        <source>Likely causes, the likeliest first:</source>
        <translation>Causes probables, la plus probable d’abord :</translation>
    </message>
    <message>
        <source>List the accounts package_… of a tenant.</source>
        <translation>Lister les comptes package_… d’un locataire.</translation>
    </message>
    <message>
        <source>List the drives that a package can be copied to.</source>
        <translation>Énumérer les lecteurs sur lesquels un package peut être copié.</translation>
    </message>
    <message>
        <source>List the files in the package too.</source>
        <translation>Énumérer aussi les fichiers du package.</translation>
    </message>
    <message>
        <source>List the policies of this administrative template, or describe the one that is named.</source>
        <translation>Lister les stratégies de ce modèle d’administration, ou décrire celle qui est nommée.</translation>
    </message>
    <message>
        <source>List the settings that this project sets, with the keys that “ppkg set” takes.</source>
        <translation>Lister les paramètres que ce projet règle, avec les clés que prend « ppkg set ».</translation>
    </message>
    <message>
        <source>List what is wrong or risky in a project.</source>
        <translation>Énumérer ce qui est incorrect ou risqué dans un projet.</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>{path} a été créé.</translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <translation>Créer un fichier de projet.</translation>
    </message>
    <message>
        <source>Make a project of a package or of a WCD project.</source>
        <translation>Créer un projet à partir d’un package ou d’un projet WCD.</translation>
    </message>
    <message>
        <source>Make another account instead of overwriting that of the project; old packages go on.</source>
        <translation>Créer un autre compte au lieu de récrire celui du projet ; les anciens packages restent valables.</translation>
    </message>
    <message>
        <source>Move an item of a list, or a variant (variant[ID]=0), to the index INDEX, counted from 0.</source>
        <translation>Déplacer un élément d’une liste, ou une variante (variant[ID]=0), à l’indice INDEX, compté à partir de 0.</translation>
    </message>
    <message>
        <source>No client id is remembered. “ppkg token guide” shows how to make one.</source>
        <translation>Aucun identifiant client n’est mémorisé. « ppkg token guide » montre comment en obtenir un.</translation>
    </message>
    <message>
        <source>No other drive that would do is plugged in.</source>
        <translation>Aucun autre lecteur utilisable n’est branché.</translation>
    </message>
    <message>
        <source>No policy contains all these words. Try fewer of them.</source>
        <translation>Aucune stratégie ne contient tous ces mots. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>No removable drive is plugged in.</source>
        <translation>Aucun lecteur amovible n’est branché.</translation>
    </message>
    <message>
        <source>No removable drive is plugged in. --all lists other external drives too.</source>
        <translation>Aucun lecteur amovible n’est branché. --all énumère aussi les autres lecteurs externes.</translation>
    </message>
    <message>
        <source>No setting contains all these words. These come nearest:</source>
        <translation>Aucun paramètre ne contient tous ces mots. Voici les plus proches :</translation>
    </message>
    <message>
        <source>No setting contains all these words. Try fewer of them.</source>
        <translation>Aucun paramètre ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {path}.</source>
        <translation>Rien à signaler dans {path}.</translation>
    </message>
    <message>
        <source>Obtained a bulk token for {account}.</source>
        <translation>Jeton en bloc de {account} obtenu.</translation>
    </message>
    <message>
        <source>On Windows, {path} opens and applies it; it asks for the password.</source>
        <translation>Sous Windows, {path} l’ouvre et l’applique ; il demande le mot de passe.</translation>
    </message>
    <message>
        <source>On Windows: look at files that a project names on the computer HOST.</source>
        <translation>Sous Windows : regarder les fichiers qu’un projet désigne sur l’ordinateur HOST.</translation>
    </message>
    <message>
        <source>Open no browser: show the address, to be opened in any browser of this computer.</source>
        <translation>Ne pas ouvrir de navigateur : afficher l’adresse, à ouvrir dans un navigateur quelconque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the window, with a project or a package if one is named.</source>
        <translation>Ouvrir la fenêtre, avec un projet ou un package s’il est indiqué.</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer to sign in:</source>
        <translation>Pour vous connecter, ouvrez cette adresse dans un navigateur de cet ordinateur :</translation>
    </message>
    <message>
        <source>Open {address} on any device and enter the code {code}, until {time} (UTC).</source>
        <translation>Ouvrez {address} sur un appareil quelconque et saisissez le code {code}, jusqu’à {time} (UTC).</translation>
    </message>
    <message>
        <source>Opened {path}: {size} bytes, for you alone. It is not protected any more.</source>
        <translation>{path} ouvert : {size} octets, pour vous seul. Il n’est plus protégé.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Other codes:</source>
        <translation>Autres codes :</translation>
    </message>
    <message>
        <source>Overwrite the account package_ID instead of making another. Its earlier token may end.</source>
        <translation>Récrire le compte package_ID au lieu d’en créer un autre. Son jeton précédent peut prendre fin.</translation>
    </message>
    <message>
        <source>Overwrite the account package_{id}?</source>
        <translation>Récrire le compte package_{id} ?</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Package id of the account</source>
        <translation>Identifiant de package du compte</translation>
    </message>
    <message>
        <source>Packages with older tokens: {names}. Delete them if nobody needs them.</source>
        <translation>Packages avec des jetons plus anciens : {names}. Supprimez-les si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>Passphrase of the project: </source>
        <translation>Phrase secrète du projet : </translation>
    </message>
    <message>
        <source>Password of the package: </source>
        <translation>Mot de passe du package : </translation>
    </message>
    <message>
        <source>Password of {file}: </source>
        <translation>Mot de passe de {file} : </translation>
    </message>
    <message>
        <source>Put a package into an envelope that only a password opens.</source>
        <translation>Mettre un package dans une enveloppe que seul un mot de passe ouvre.</translation>
    </message>
    <message>
        <source>Put in the settings of an answer file, or a branch copied in the window; they replace what they name.</source>
        <translation>Ajouter les paramètres d’un fichier de réponses, ou une branche copiée dans la fenêtre ; ils remplacent ce qu’ils nomment.</translation>
    </message>
    <message>
        <source>Read every copy back (that is the default).</source>
        <translation>Relire chaque copie (par défaut).</translation>
    </message>
    <message>
        <source>Read the password from a file; a line end behind it does not count.</source>
        <translation>Lire le mot de passe dans un fichier ; une fin de ligne à sa suite ne compte pas.</translation>
    </message>
    <message>
        <source>Read the secret KEY from a file; a line end behind it does not count.</source>
        <translation>Lire le secret KEY dans un fichier ; une fin de ligne à sa suite ne compte pas.</translation>
    </message>
    <message>
        <source>Remember this client id for the tenant.</source>
        <translation>Mémoriser cet identifiant client pour le locataire.</translation>
    </message>
    <message>
        <source>Remove an item or a setting, or give a field its default. Done before all else.</source>
        <translation>Retirer un élément ou un paramètre, ou rendre à un champ sa valeur par défaut. Fait avant tout le reste.</translation>
    </message>
    <message>
        <source>Remove this package without a question; otherwise the script asks which one.</source>
        <translation>Supprimer ce package sans question ; sinon le script demande lequel.</translation>
    </message>
    <message>
        <source>Removing a package takes back only some of its settings, such as Wi-Fi, VPN and certificates. The name of the PC, accounts, joins, enrolments, programs and what commands did stay.</source>
        <translation>La suppression d’un package n’annule qu’une partie de ses paramètres, comme le Wi-Fi, le VPN et les certificats. Le nom du PC, les comptes, les jonctions, les inscriptions, les programmes et l’effet des commandes restent.</translation>
    </message>
    <message>
        <source>Replace a signature that is there.</source>
        <translation>Remplacer une signature existante.</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Remplacer les fichiers qui existent déjà.</translation>
    </message>
    <message>
        <source>Report as one JSON document, secrets masked.</source>
        <translation>Présenter le résultat en un document JSON, secrets masqués.</translation>
    </message>
    <message>
        <source>Run a tenant for training on this computer.</source>
        <translation>Faire fonctionner sur cet ordinateur un locataire pour s’entraîner.</translation>
    </message>
    <message>
        <source>Same inputs, same bytes: no time and no random numbers; as SOURCE_DATE_EPOCH does.</source>
        <translation>Mêmes données, mêmes octets : ni heure ni nombres aléatoires ; comme avec SOURCE_DATE_EPOCH.</translation>
    </message>
    <message>
        <source>Save the script that collects logs on a device into this folder or .ps1 file, and end.</source>
        <translation>Enregistrer dans ce dossier ou ce fichier .ps1 le script qui recueille les journaux d’un appareil, puis terminer.</translation>
    </message>
    <message>
        <source>Saved the collecting script: {path}. On the device, start Windows PowerShell as an administrator and run the script as its first lines say. It was checked here, but not run on Windows.</source>
        <translation>Script de collecte enregistré : {path}. Sur l’appareil, ouvrez Windows PowerShell en tant qu’administrateur et exécutez le script comme l’indiquent ses premières lignes. Il a été vérifié ici, mais pas exécuté sous Windows.</translation>
    </message>
    <message>
        <source>Saved {path}, with the end and the account of the token, and without the token itself.</source>
        <translation>{path} enregistré, avec la fin et le compte du jeton, et sans le jeton lui-même.</translation>
    </message>
    <message>
        <source>Saved {path}, with the token sealed in it.</source>
        <translation>{path} enregistré, avec le jeton scellé.</translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation>{path} a été enregistré.</translation>
    </message>
    <message>
        <source>Saved {path}. On the device, start Windows PowerShell as an administrator and run the script as its first lines say. It was checked here, but not run on Windows.</source>
        <translation>{path} est enregistré. Sur l’appareil, démarrez Windows PowerShell en tant qu’administrateur et lancez le script comme le disent ses premières lignes. Il a été vérifié ici, mais pas exécuté sous Windows.</translation>
    </message>
    <message>
        <source>Sealed {package} into {path}: {size} bytes.</source>
        <translation>{package} scellé dans {path} : {size} octets.</translation>
    </message>
    <message>
        <source>Search the settings of Windows, or describe one.</source>
        <translation>Chercher parmi les paramètres de Windows, ou en décrire un.</translation>
    </message>
    <message>
        <source>Secret for {key}: </source>
        <translation>Secret pour {key} : </translation>
    </message>
    <message>
        <source>Settings group</source>
        <translation>Groupe de paramètres</translation>
    </message>
    <message>
        <source>Settings that the logs do not mention: {count}.</source>
        <translation>Paramètres que les journaux ne mentionnent pas : {count}.</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Paramètres :</translation>
    </message>
    <message>
        <source>Show a script for Azure CLI.</source>
        <translation>Montrer un script pour Azure CLI.</translation>
    </message>
    <message>
        <source>Show a script for PowerShell.</source>
        <translation>Montrer un script pour PowerShell.</translation>
    </message>
    <message>
        <source>Show all failures, events and settings.</source>
        <translation>Afficher tous les échecs, événements et paramètres.</translation>
    </message>
    <message>
        <source>Show at most N settings (20).</source>
        <translation>Afficher au plus N paramètres (20).</translation>
    </message>
    <message>
        <source>Show events from this time on (UTC), like 2027-03-30T08:00.</source>
        <translation>Afficher les événements à partir de cette heure (UTC), par exemple 2027-03-30T08:00.</translation>
    </message>
    <message>
        <source>Show events up to this time (UTC); a day counts whole.</source>
        <translation>Afficher les événements jusqu’à cette heure (UTC) ; un jour compte en entier.</translation>
    </message>
    <message>
        <source>Show fields that have their default too.</source>
        <translation>Afficher aussi les champs qui ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Show how long the token of a project or package lives.</source>
        <translation>Dire combien de temps le jeton d’un projet ou d’un package est valable.</translation>
    </message>
    <message>
        <source>Show how the logs of a device are collected, and end.</source>
        <translation>Dire comment recueillir les journaux d’un appareil, puis terminer.</translation>
    </message>
    <message>
        <source>Show how to make the app registration to sign in with.</source>
        <translation>Montrer comment créer l’inscription d’application qui sert à se connecter.</translation>
    </message>
    <message>
        <source>Show how two packages differ.</source>
        <translation>Dire en quoi deux packages diffèrent.</translation>
    </message>
    <message>
        <source>Show the events that contain all these words.</source>
        <translation>Afficher les événements qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>Show the fields of a project, secrets masked.</source>
        <translation>Afficher les champs d’un projet, secrets masqués.</translation>
    </message>
    <message>
        <source>Show the steps by hand, as without an option.</source>
        <translation>Montrer les étapes manuelles, comme sans option.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show what happened on a device, from its event logs.</source>
        <translation>Dire ce qui s’est passé sur un appareil, d’après ses journaux d’événements.</translation>
    </message>
    <message>
        <source>Show what must be true before a token can be obtained.</source>
        <translation>Montrer ce qui doit être en ordre avant d’obtenir un jeton.</translation>
    </message>
    <message>
        <source>Show, remember or forget client ids of tenants.</source>
        <translation>Afficher, mémoriser ou oublier les identifiants client de locataires.</translation>
    </message>
    <message>
        <source>Sign in and get a bulk token, for a project or a package.</source>
        <translation>Se connecter et obtenir un jeton en bloc, pour un projet ou un package.</translation>
    </message>
    <message>
        <source>Sign in and let Microsoft Graph answer what it can; it only reads. Ends with 3 if not all is well.</source>
        <translation>Se connecter et laisser Microsoft Graph répondre à ce qu’il peut ; il ne fait que lire. Termine avec 3 si tout n’est pas en ordre.</translation>
    </message>
    <message>
        <source>Sign in to the demo tenant that “ppkg demo” runs at this address of this computer.</source>
        <translation>Se connecter au locataire de démonstration que « ppkg demo » fait fonctionner à cette adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in with a code on another device; usual where there is no screen.</source>
        <translation>Se connecter avec un code sur un autre appareil ; usuel là où il n’y a pas d’écran.</translation>
    </message>
    <message>
        <source>Sign in with the browser. To use another one, or another profile, open this address:</source>
        <translation>Connectez-vous dans le navigateur. Pour en utiliser un autre, ou un autre profil, ouvrez cette adresse :</translation>
    </message>
    <message>
        <source>Sign the catalogue of a package.</source>
        <translation>Signer le catalogue d’un package.</translation>
    </message>
    <message>
        <source>Sign the catalogue with the key and certificate in a PFX file.</source>
        <translation>Signer le catalogue avec la clé et le certificat d’un fichier PFX.</translation>
    </message>
    <message>
        <source>Sign-in error</source>
        <translation>Erreur de connexion</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Connecté en tant que {user}.</translation>
    </message>
    <message>
        <source>Signed {path}, for the use in code signing.</source>
        <translation>{path} signé, pour l’usage de signature de code.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Take a package out of its sealed envelope.</source>
        <translation>Sortir un package de son enveloppe scellée.</translation>
    </message>
    <message>
        <source>Take the password from a variable of the environment. Otherwise a prompt asks for it.</source>
        <translation>Prendre le mot de passe dans une variable d’environnement. À défaut, une invite le demande.</translation>
    </message>
    <message>
        <source>Take the secret KEY from a variable of the environment.</source>
        <translation>Prendre le secret KEY dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The PEM file with the private key of --cert.</source>
        <translation>Le fichier PEM qui contient la clé privée de --cert.</translation>
    </message>
    <message>
        <source>The PEM file with the private key of --sign-cert.</source>
        <translation>Le fichier PEM qui contient la clé privée de --sign-cert.</translation>
    </message>
    <message>
        <source>The PFX file with key, certificate and its chain.</source>
        <translation>Le fichier PFX avec la clé, le certificat et sa chaîne.</translation>
    </message>
    <message>
        <source>The account package_…@domain, or the package id in its name.</source>
        <translation>Le compte package_…@domaine, ou l’identifiant de package que contient son nom.</translation>
    </message>
    <message>
        <source>The account that enrols devices.</source>
        <translation>Le compte qui inscrit les appareils.</translation>
    </message>
    <message>
        <source>The calendar file to write. Calendars open it.</source>
        <translation>Le fichier de calendrier à écrire. Les calendriers l’ouvrent.</translation>
    </message>
    <message>
        <source>The certificate of that demo tenant, as “ppkg demo” says.</source>
        <translation>Le certificat de ce locataire de démonstration, indiqué par « ppkg demo ».</translation>
    </message>
    <message>
        <source>The certificates that lead from --cert to a root, if it lacks them.</source>
        <translation>Les certificats qui mènent de --cert à une racine, s’il ne les contient pas.</translation>
    </message>
    <message>
        <source>The certificates that lead from --sign-cert to a root, if it lacks them.</source>
        <translation>Les certificats qui mènent de --sign-cert à une racine, s’il ne les contient pas.</translation>
    </message>
    <message>
        <source>The checklist is in {path}. Open it with a browser to print it.</source>
        <translation>La liste de contrôle est dans {path}. Ouvrez-la dans un navigateur pour l’imprimer.</translation>
    </message>
    <message>
        <source>The client id of your app registration; remembered for the tenant once it has worked.</source>
        <translation>L’identifiant client de votre inscription d’application ; mémorisé pour le locataire dès qu’il a fonctionné.</translation>
    </message>
    <message>
        <source>The cloud: worldwide, usgov or china; otherwise that of the project, or worldwide.</source>
        <translation>Le cloud : worldwide, usgov ou china ; à défaut, celui du projet, ou worldwide.</translation>
    </message>
    <message>
        <source>The day on which the token works no longer, like 2027-03-01. It ends as that day begins, UTC.</source>
        <translation>Le jour à partir duquel le jeton n’est plus valable, par exemple 2027-03-01. Il prend fin au début de ce jour, UTC.</translation>
    </message>
    <message>
        <source>The demo tenant has stopped.</source>
        <translation>Le locataire de démonstration s’est arrêté.</translation>
    </message>
    <message>
        <source>The devices have Windows 10 before version 2004, so count what it does not know.</source>
        <translation>Les appareils ont Windows 10 avant la version 2004 : signaler ce qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>The discovery address (https://…/Discovery.svc).</source>
        <translation>L’adresse de découverte (https://…/Discovery.svc).</translation>
    </message>
    <message>
        <source>The editions of Windows an advanced project is for; otherwise those of the desktop.</source>
        <translation>Les éditions de Windows visées par un projet avancé ; sinon, celles du bureau.</translation>
    </message>
    <message>
        <source>The file with the passphrase of the sealed secrets; otherwise PPKG_PASSPHRASE in the environment, or a prompt.</source>
        <translation>Le fichier qui contient la phrase secrète des secrets scellés ; à défaut, PPKG_PASSPHRASE dans l’environnement ou une invite.</translation>
    </message>
    <message>
        <source>The file with the password of the key; otherwise --password-env, or a prompt.</source>
        <translation>Le fichier qui contient le mot de passe de la clé ; à défaut, --password-env ou une invite.</translation>
    </message>
    <message>
        <source>The file with the password of the key; otherwise --sign-password-env, or a prompt.</source>
        <translation>Le fichier qui contient le mot de passe de la clé ; à défaut, --sign-password-env ou une invite.</translation>
    </message>
    <message>
        <source>The finished package (.ppkg) or sealed file.</source>
        <translation>Le package terminé (.ppkg) ou le fichier scellé.</translation>
    </message>
    <message>
        <source>The finished package (.ppkg).</source>
        <translation>Le package terminé (.ppkg).</translation>
    </message>
    <message>
        <source>The first package.</source>
        <translation>Le premier package.</translation>
    </message>
    <message>
        <source>The folder for the package and its catalogue; otherwise that of the project.</source>
        <translation>Le dossier du package et de son catalogue ; par défaut, celui du projet.</translation>
    </message>
    <message>
        <source>The folder for the package; otherwise that of the sealed file.</source>
        <translation>Le dossier du package ; à défaut, celui du fichier scellé.</translation>
    </message>
    <message>
        <source>The kind of devices the project is for; otherwise desktop.</source>
        <translation>Le type d’appareils auquel le projet est destiné ; sinon desktop.</translation>
    </message>
    <message>
        <source>The kind of devices the project is for; otherwise what is imported decides.</source>
        <translation>Le type d’appareils auquel le projet est destiné ; sinon, ce qui est importé en décide.</translation>
    </message>
    <message>
        <source>The language of all sentences; otherwise that of the environment.</source>
        <translation>La langue de toutes les phrases ; par défaut, celle de l’environnement.</translation>
    </message>
    <message>
        <source>The name of the account in the tenant; otherwise that of the package, and the day.</source>
        <translation>Le nom du compte dans le locataire ; à défaut, celui du package et le jour.</translation>
    </message>
    <message>
        <source>The name of the app registration.</source>
        <translation>Le nom de l’inscription d’application.</translation>
    </message>
    <message>
        <source>The name of the package; otherwise that of the file.</source>
        <translation>Le nom du package ; par défaut, celui du fichier.</translation>
    </message>
    <message>
        <source>The new folder for the files of WCD.</source>
        <translation>Le nouveau dossier des fichiers WCD.</translation>
    </message>
    <message>
        <source>The new folder for the project and its files.</source>
        <translation>Le nouveau dossier du projet et de ses fichiers.</translation>
    </message>
    <message>
        <source>The package was not looked into, so nothing is known of its end. Windows asks for its password.</source>
        <translation>Le contenu du package n’a pas été lu : on ne sait rien de sa fin de validité. Windows demande son mot de passe.</translation>
    </message>
    <message>
        <source>The package, or its catalogue (.cat).</source>
        <translation>Le package, ou son catalogue (.cat).</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>Le package.</translation>
    </message>
    <message>
        <source>The packages to check.</source>
        <translation>Les packages à vérifier.</translation>
    </message>
    <message>
        <source>The passphrase again: </source>
        <translation>La même phrase secrète encore une fois : </translation>
    </message>
    <message>
        <source>The password again: </source>
        <translation>Le même mot de passe encore une fois : </translation>
    </message>
    <message>
        <source>The password of the package, shown only this once:</source>
        <translation>Le mot de passe du package, affiché cette seule fois :</translation>
    </message>
    <message>
        <source>The port of this computer; otherwise a free one.</source>
        <translation>Le port de cet ordinateur ; à défaut, un port libre.</translation>
    </message>
    <message>
        <source>The project file that the token is for.</source>
        <translation>Le fichier de projet auquel le jeton est destiné.</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>Le fichier de projet à créer.</translation>
    </message>
    <message>
        <source>The project file whose token is to be renewed.</source>
        <translation>Le fichier de projet dont le jeton est à renouveler.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Le fichier de projet.</translation>
    </message>
    <message>
        <source>The project has a real token. Is one of the demo tenant to take its place?</source>
        <translation>Le projet a un vrai jeton. Faut-il le remplacer par un jeton du locataire de démonstration ?</translation>
    </message>
    <message>
        <source>The project whose enrolment is checked; otherwise name an address or an account.</source>
        <translation>Le projet dont l’inscription est vérifiée ; sinon, indiquer une adresse ou un compte.</translation>
    </message>
    <message>
        <source>The proxy to use, or none; otherwise that of the system.</source>
        <translation>Le proxy à utiliser, ou none ; à défaut, celui du système.</translation>
    </message>
    <message>
        <source>The rebuilt package is {path}.</source>
        <translation>Le nouveau package est {path}.</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Le rapport est dans {path}.</translation>
    </message>
    <message>
        <source>The script is in {path}. Read it before you run it.</source>
        <translation>Le script est dans {path}. Lisez-le avant de l’exécuter.</translation>
    </message>
    <message>
        <source>The sealed file.</source>
        <translation>Le fichier scellé.</translation>
    </message>
    <message>
        <source>The sealed file; otherwise PACKAGE.sealed next to the package.</source>
        <translation>Le fichier scellé ; à défaut, PACKAGE.sealed à côté du package.</translation>
    </message>
    <message>
        <source>The second package.</source>
        <translation>Le second package.</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Le service a répondu</translation>
    </message>
    <message>
        <source>The tenant has no account of a bulk token.</source>
        <translation>Le locataire n’a aucun compte de jeton en bloc.</translation>
    </message>
    <message>
        <source>The tenant: its domain or its id.</source>
        <translation>Le locataire : son domaine ou son identifiant.</translation>
    </message>
    <message>
        <source>The texts of the template; otherwise those beside it in your language or in English.</source>
        <translation>Les textes du modèle ; sinon ceux qui se trouvent à côté, dans votre langue ou en anglais.</translation>
    </message>
    <message>
        <source>The token is in {path}, which only you can read.</source>
        <translation>Le jeton est dans {path}, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The token of {account} was obtained, but not saved. Get another one, and delete this one with “ppkg token revoke”.</source>
        <translation>Le jeton de {account} a été obtenu, mais n’est conservé nulle part. Obtenez-en un autre et supprimez celui-ci avec « ppkg token revoke ».</translation>
    </message>
    <message>
        <source>The two packages are the same, byte for byte.</source>
        <translation>Les deux packages sont identiques, octet pour octet.</translation>
    </message>
    <message>
        <source>The variable of the environment with the password of the key.</source>
        <translation>La variable d’environnement qui contient le mot de passe de la clé.</translation>
    </message>
    <message>
        <source>These drives would do:</source>
        <translation>Lecteurs utilisables :</translation>
    </message>
    <message>
        <source>Time line:</source>
        <translation>Chronologie :</translation>
    </message>
    <message>
        <source>To end it before, delete that account: ppkg token revoke {account}</source>
        <translation>Pour y mettre fin avant, supprimez ce compte : ppkg token revoke {account}</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True ou False</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Use it from another terminal:</source>
        <translation>Utilisez-le depuis un autre terminal :</translation>
    </message>
    <message>
        <source>Waiting … (Ctrl-C stops)</source>
        <translation>En attente… (Ctrl-C arrête)</translation>
    </message>
    <message>
        <source>Warning: the package is not protected, and whoever finds it can read what follows. To protect it in transit, use --protect sealed.</source>
        <translation>Avertissement : le package n’est pas protégé, et quiconque le trouve peut lire ce qui suit. Pour le transport, utilisez --protect sealed.</translation>
    </message>
    <message>
        <source>What could not be read:</source>
        <translation>Ce qui n’a pas pu être lu :</translation>
    </message>
    <message>
        <source>What shows it:</source>
        <translation>Ce qui le montre :</translation>
    </message>
    <message>
        <source>What they say of themselves:</source>
        <translation>Ce qu’ils disent d’eux-mêmes :</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <source>What was read:</source>
        <translation>Ce qui a été lu :</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who signs in with --demo: administrator, without_role, mfa, blocked, no_consent, stranger.</source>
        <translation>Qui se connecte avec --demo : administrator, without_role, mfa, blocked, no_consent, stranger.</translation>
    </message>
    <message>
        <source>Windows encrypted the package: copy it without looking into it, which only Windows can.</source>
        <translation>Windows a chiffré le package : le copier sans regarder à l’intérieur, ce que seul Windows peut faire.</translation>
    </message>
    <message>
        <source>Windows' first setup screen cannot open it by itself, and nobody can without the password.</source>
        <translation>L’écran de première configuration de Windows ne peut pas l’ouvrir de lui-même, et personne ne le peut sans le mot de passe.</translation>
    </message>
    <message>
        <source>Windows' first setup screen cannot open it by itself, and nobody can without the password. {package} is still there in the clear.</source>
        <translation>L’écran de première configuration de Windows ne peut pas l’ouvrir de lui-même, et personne ne le peut sans le mot de passe. {package} est encore là, en clair.</translation>
    </message>
    <message>
        <source>With --check, ask to read the whole directory too, to see the consent of your app.</source>
        <translation>Avec --check, demander aussi à lire tout l’annuaire, pour voir le consentement de votre application.</translation>
    </message>
    <message>
        <source>With --rebuild and one package: keep the rebuilt one.</source>
        <translation>Avec --rebuild et un seul package : conserver le nouveau package.</translation>
    </message>
    <message>
        <source>With --sheet: whom to call if a stick is lost, in one line.</source>
        <translation>Avec --sheet : qui appeler si une clé USB est perdue, en une ligne.</translation>
    </message>
    <message>
        <source>With sealed: read the password from a file; a line end behind it does not count.</source>
        <translation>Avec sealed : lire le mot de passe dans un fichier ; une fin de ligne à sa suite ne compte pas.</translation>
    </message>
    <message>
        <source>With sealed: take the password from the environment. Otherwise a prompt asks twice.</source>
        <translation>Avec sealed : prendre le mot de passe dans l’environnement. À défaut, une invite le demande deux fois.</translation>
    </message>
    <message>
        <source>With sealed: write no PowerShell script that opens and applies it on Windows.</source>
        <translation>Avec sealed : ne pas écrire le script PowerShell qui l’ouvre et l’applique sous Windows.</translation>
    </message>
    <message>
        <source>Words to search for, or the path of a setting; without, the groups at the top. “try PROJECT FACT=VALUE …” shows which settings of a project win on a device, such as Lang=fr.</source>
        <translation>Mots à chercher, ou le chemin d’un paramètre ; sans rien, les groupes du sommet. « try PROJECT FACT=VALUE … » montre quels paramètres d’un projet l’emportent sur un appareil, par exemple Lang=fr.</translation>
    </message>
    <message>
        <source>Write a calendar file that reminds of the token's end.</source>
        <translation>Écrire un fichier de calendrier qui rappelle la fin du jeton.</translation>
    </message>
    <message>
        <source>Write a project as Windows Configuration Designer keeps it.</source>
        <translation>Écrire un projet sous la forme de Windows Configuration Designer.</translation>
    </message>
    <message>
        <source>Write a report for a ticket too, secrets masked.</source>
        <translation>Écrire aussi un rapport à joindre à un ticket, secrets masqués.</translation>
    </message>
    <message>
        <source>Write a script that lists the packages on a device, and removes one.</source>
        <translation>Écrire un script qui liste les packages d’un appareil et en supprime un.</translation>
    </message>
    <message>
        <source>Write no PowerShell script next to it that opens and applies it on Windows.</source>
        <translation>Ne pas écrire à côté le script PowerShell qui l’ouvre et l’applique sous Windows.</translation>
    </message>
    <message>
        <source>Write the checklist as a page to print.</source>
        <translation>Écrire la liste de contrôle sous forme de page à imprimer.</translation>
    </message>
    <message>
        <source>Write the files in the package to a folder, secrets in the clear.</source>
        <translation>Écrire les fichiers du package dans un dossier, secrets en clair.</translation>
    </message>
    <message>
        <source>Write the password to a file for you alone: Microsoft's builder makes one, with sealed this program does.</source>
        <translation>Écrire le mot de passe dans un fichier pour vous seul : le générateur de Microsoft en crée un, et avec sealed ce programme le fait.</translation>
    </message>
    <message>
        <source>Write the script to a file instead.</source>
        <translation>Écrire plutôt le script dans un fichier.</translation>
    </message>
    <message>
        <source>Write the token alone to a new file that only you can read.</source>
        <translation>Écrire le jeton seul dans un nouveau fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Write “ppkg COMMAND --help” to see the arguments of a command.</source>
        <translation>Écrivez « ppkg COMMANDE --help » pour voir les arguments d’une commande.</translation>
    </message>
    <message>
        <source>Write “ppkg {group} COMMAND --help” to see the arguments of a command.</source>
        <translation>Écrivez « ppkg {group} COMMANDE --help » pour voir les arguments d’une commande.</translation>
    </message>
    <message>
        <source>Wrote the ISO image {path}: {size} bytes, label {label}.</source>
        <translation>Image ISO {path} écrite : {size} octets, nom de volume {label}.</translation>
    </message>
    <message>
        <source>Wrote the sheet for the people at the devices: {path}. Print it.</source>
        <translation>La fiche pour les personnes devant les appareils est dans {path}. Imprimez-la.</translation>
    </message>
    <message>
        <source>Wrote {count} files to {path}.</source>
        <translation>Fichiers écrits dans {path} : {count}.</translation>
    </message>
    <message>
        <source>[yes/no]</source>
        <translation>[oui/non]</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>octets en base64</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>from {source}. {reason}</source>
        <translation>de : {source}. {reason}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>in a package</source>
        <translation>dans un package</translation>
    </message>
    <message>
        <source>items by name</source>
        <translation>éléments par nom</translation>
    </message>
    <message>
        <source>key of an item</source>
        <translation>clé d’un élément</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>list of files</source>
        <translation>liste de fichiers</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not “{value}” from {source}</source>
        <translation>et non « {value} » de : {source}</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>ordered list</source>
        <translation>liste ordonnée</translation>
    </message>
    <message>
        <source>ppkg builds, reads and checks Windows provisioning packages (.ppkg).</source>
        <translation>ppkg génère, lit et vérifie des packages d’approvisionnement Windows (.ppkg).</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>registry key</source>
        <translation>clé de registre</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>sealed: into an envelope that a password opens, for transit; Windows' first setup screen cannot open it. windows: encrypted by Microsoft's builder, if it is installed.</source>
        <translation>sealed : dans une enveloppe qu’un mot de passe ouvre, pour le transport ; l’écran de première configuration de Windows ne peut pas l’ouvrir. windows : chiffré par le générateur de Microsoft, s’il est installé.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>secret: {place} is not known and will be needed to build.</source>
        <translation>secret : {place} est inconnu et sera nécessaire à la génération.</translation>
    </message>
    <message>
        <source>secret: {place} is not known.</source>
        <translation>secret : {place} est inconnu.</translation>
    </message>
    <message>
        <source>settings group</source>
        <translation>groupe de paramètres</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>supported on</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} settings are new. They are kept in {file}, by rule: where they go is likely, not proved.</source>
        <translation>{count} paramètres sont nouveaux. Ils sont gardés dans {file}, par règle : leur place est probable, non prouvée.</translation>
    </message>
    <message>
        <source>{device}: {name} ({kind}), {free} of {size} MiB free, at {folder}</source>
        <translation>{device} : {name} ({kind}), {free} Mio libres sur {size}, dans {folder}</translation>
    </message>
    <message>
        <source>{device}: {name} ({kind}), {size} MiB</source>
        <translation>{device} : {name} ({kind}), {size} Mio</translation>
    </message>
    <message>
        <source>{name}: a report</source>
        <translation>{name} : un rapport</translation>
    </message>
    <message>
        <source>{name}: {count} events</source>
        <translation>{name} : {count} événements</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation>{path} existe déjà. Faut-il le remplacer ?</translation>
    </message>
    <message>
        <source>{path} is in order.</source>
        <translation>{path} est en ordre.</translation>
    </message>
    <message>
        <source>{path} is not in order.</source>
        <translation>{path} n’est pas en ordre.</translation>
    </message>
    <message>
        <source>{path} reminds {days} days before the token ends. Open it with your calendar.</source>
        <translation>{path} rappelle la fin du jeton {days} jours avant. Ouvrez-le avec votre calendrier.</translation>
    </message>
    <message>
        <source>{path} trusts the signer now, by {file} next to it.</source>
        <translation>{path} fait désormais confiance au signataire, grâce à {file} à côté de lui.</translation>
    </message>
    <message>
        <source>{path}: {same} of {count} files came out identical.</source>
        <translation>{path} : {same} fichiers sur {count} ont été reproduits à l’identique.</translation>
    </message>
    <message>
        <source>{place} is a secret and not in the file. Give it when building, or seal it with --seal.</source>
        <translation>{place} est un secret et ne figure pas dans le fichier. Donnez-le lors de la génération ou scellez-le avec --seal.</translation>
    </message>
    <message>
        <source>{place} is not known, so it is empty there.</source>
        <translation>{place} est inconnu et reste donc vide dans ces fichiers.</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title} :</translation>
    </message>
    <message>
        <source>“{name}”, made by {maker} on {created}, {days} days ago</source>
        <translation>« {name} », créé par {maker} le {created}, il y a {days} jours</translation>
    </message>
    <message>
        <source>“{name}”, made by {maker} on {created}, {days} days ago; disabled</source>
        <translation>« {name} », créé par {maker} le {created}, il y a {days} jours ; désactivé</translation>
    </message>
    <message>
        <source>… and {count} more; --all shows them.</source>
        <translation>… et {count} autres ; --all les affiche.</translation>
    </message>
</context>
<context>
    <name>CommandCopy</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Only in A: {name} = {a}</source>
        <translation>Seulement dans A : {name} = {a}</translation>
    </message>
    <message>
        <source>Only in A: {name}, a secret</source>
        <translation>Seulement dans A : {name}, un secret</translation>
    </message>
    <message>
        <source>Only in B: {name} = {b}</source>
        <translation>Seulement dans B : {name} = {b}</translation>
    </message>
    <message>
        <source>Only in B: {name}, a secret</source>
        <translation>Seulement dans B : {name}, un secret</translation>
    </message>
    <message>
        <source>{name} differs.</source>
        <translation>{name} diffère.</translation>
    </message>
    <message>
        <source>{name}: A {a}, B {b}</source>
        <translation>{name} : A {a}, B {b}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Choose two packages.</source>
        <translation>Choisissez deux packages.</translation>
    </message>
    <message>
        <source>Compare two packages</source>
        <translation>Comparer deux packages</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>File for the PC</source>
        <translation>Fichier pour le PC</translation>
    </message>
    <message>
        <source>File in the package</source>
        <translation>Fichier du package</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>Dans A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>Dans B</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Package &amp;A</source>
        <translation>Package &amp;A</translation>
    </message>
    <message>
        <source>Package &amp;B</source>
        <translation>Package &amp;B</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identifiant du package</translation>
    </message>
    <message>
        <source>Packages (*.ppkg)</source>
        <translation>Packages (*.ppkg)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message numerus="yes">
        <source>They do different things to a PC. %n difference(s):</source>
        <translation>
            <numerusform>Ils n’ont pas le même effet sur un PC. %n différence :</numerusform>
            <numerusform>Ils n’ont pas le même effet sur un PC. %n différences :</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>✓ All files in them are the same; only times and numbers of the build differ.</source>
        <translation>✓ Tous leurs fichiers sont identiques ; seuls des dates et des numéros de génération diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Both do the same to a PC. %n difference(s) in other things:</source>
        <translation>
            <numerusform>✓ Les deux ont le même effet sur un PC. %n différence sur un autre point :</numerusform>
            <numerusform>✓ Les deux ont le même effet sur un PC. %n différences sur d’autres points :</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The two packages are the same, byte for byte.</source>
        <translation>✓ Les deux packages sont identiques, octet pour octet.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Modern Standby (always on)</source>
        <translation>Modern Standby (toujours actif)</translation>
    </message>
    <message>
        <source>PROCESSOR_ARCHITECTURE, such as AMD64, ARM64 or x86</source>
        <translation>PROCESSOR_ARCHITECTURE, par exemple AMD64, ARM64 ou x86</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>appliance</source>
        <translation>appareil dédié</translation>
    </message>
    <message>
        <source>country, two letters, such as FR</source>
        <translation>pays, deux lettres, par exemple FR</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>ordinateur de bureau</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>group identifier of the SIM</source>
        <translation>identifiant de groupe de la SIM</translation>
    </message>
    <message>
        <source>identifier of the system on chip (Windows build 25301 and later)</source>
        <translation>identifiant du système sur puce (Windows build 25301 et ultérieures)</translation>
    </message>
    <message>
        <source>kind of computer</source>
        <translation>type d’ordinateur</translation>
    </message>
    <message>
        <source>language, two letters, such as fr</source>
        <translation>langue, deux lettres, par exemple fr</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ordinateur portable</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>mobile country code, such as 310</source>
        <translation>code mobile du pays, par exemple 310</translation>
    </message>
    <message>
        <source>mobile network code, such as 410</source>
        <translation>code mobile du réseau, par exemple 410</translation>
    </message>
    <message>
        <source>name of the mobile network</source>
        <translation>nom du réseau mobile</translation>
    </message>
    <message>
        <source>name of the processor</source>
        <translation>nom du processeur</translation>
    </message>
    <message>
        <source>name of the service provider</source>
        <translation>nom de l’opérateur</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>number of the SIM card</source>
        <translation>numéro de la carte SIM</translation>
    </message>
    <message>
        <source>number of the subscriber</source>
        <translation>numéro de l’abonné</translation>
    </message>
    <message>
        <source>performance server</source>
        <translation>serveur de performance</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>itinérance</translation>
    </message>
    <message>
        <source>server of a company</source>
        <translation>serveur d’entreprise</translation>
    </message>
    <message>
        <source>server of a small office</source>
        <translation>serveur de petit bureau</translation>
    </message>
    <message>
        <source>slot 0</source>
        <translation>emplacement 0</translation>
    </message>
    <message>
        <source>slot 1</source>
        <translation>emplacement 1</translation>
    </message>
    <message>
        <source>slot of the SIM</source>
        <translation>emplacement de la SIM</translation>
    </message>
    <message>
        <source>state of the SIM</source>
        <translation>état de la SIM</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablette</translation>
    </message>
    <message>
        <source>type of the processor</source>
        <translation>type du processeur</translation>
    </message>
    <message>
        <source>workstation</source>
        <translation>station de travail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Une erreur s’est produite dans ce programme</translation>
    </message>
    <message>
        <source>They are also in {0}</source>
        <translation>Ils sont aussi dans {0}</translation>
    </message>
    <message>
        <source>This is a bug, not your mistake. Your project is still open: save it, then go on. To have the bug repaired, copy the details into a report; no names, passwords or keys are in them.</source>
        <translation>C’est un défaut du programme, pas une erreur de votre part. Votre projet est toujours ouvert : enregistrez-le, puis continuez. Pour faire corriger le défaut, copiez les détails dans un rapport ; ils ne contiennent ni noms, ni mots de passe, ni clés.</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>A sealed file has a script of its own, which is copied along.</source>
        <translation>Un fichier scellé a son propre script, qui est copié avec lui.</translation>
    </message>
    <message>
        <source>A sealed file has no hand-over sheet: Windows’ first setup cannot open it. Start the script next to it on each PC, as its first lines say.</source>
        <translation>Un fichier scellé n’a pas de fiche de remise : la première configuration de Windows ne peut pas l’ouvrir. Sur chaque PC, démarrez le script qui l’accompagne, comme l’indiquent ses premières lignes.</translation>
    </message>
    <message numerus="yes">
        <source>Copying to %n place(s): {0}</source>
        <translation>
            <numerusform>Copie vers %n emplacement : {0}</numerusform>
            <numerusform>Copie vers %n emplacements : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Drive without a name</source>
        <translation>Lecteur sans nom</translation>
    </message>
    <message>
        <source>During first setup Windows cannot read a network folder. From there, the package can only be applied on a PC that is set up already; use a USB stick for new ones.</source>
        <translation>Lors de la première configuration, Windows ne peut pas lire un dossier réseau. De là, le package ne peut être appliqué que sur un PC déjà configuré ; pour les nouveaux, utilisez une clé USB.</translation>
    </message>
    <message>
        <source>During first setup Windows looks for packages only at the root of a drive, not in folders.</source>
        <translation>Lors de la première configuration, Windows ne cherche les packages qu’à la racine d’un lecteur, pas dans les dossiers.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Nothing was copied: what is there was kept.</source>
        <translation>Rien n’a été copié : ce qui s’y trouvait a été conservé.</translation>
    </message>
    <message>
        <source>Reading back and comparing: {0}</source>
        <translation>Relecture et comparaison : {0}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %n place(s). Nothing half-made is left there.</source>
        <translation>
            <numerusform>Arrêté à %n emplacement. Rien d’inachevé n’y reste.</numerusform>
            <numerusform>Arrêté à %n emplacements. Rien d’inachevé n’y reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was left there.</source>
        <translation>Arrêté. Rien n’en est resté.</translation>
    </message>
    <message>
        <source>The bulk token of the package ends soon: {when} (UTC), {left}. Set the devices up before.</source>
        <translation>Le jeton en bloc du package expire bientôt : {when} (UTC), {left}. Configurez les appareils avant.</translation>
    </message>
    <message>
        <source>The bulk token of the package has ended: {when} (UTC), {left}. It joins no device any more; get a new token and build again.</source>
        <translation>Le jeton en bloc du package a pris fin : {when} (UTC), {left}. Il ne joint plus aucun appareil ; obtenez un nouveau jeton et générez de nouveau.</translation>
    </message>
    <message>
        <source>The package joins no device: its bulk token is from the demo tenant.</source>
        <translation>Le package ne joint aucun appareil : son jeton en bloc vient du locataire de démonstration.</translation>
    </message>
    <message>
        <source>The script applies a package without questions, but Windows asks for the password of an encrypted one.</source>
        <translation>Le script applique un package sans poser de questions, mais Windows demande le mot de passe d’un package chiffré.</translation>
    </message>
    <message>
        <source>The script that opens the sealed file is not next to it. Without it, only “ppkg unseal” opens the file; seal the package again to get one.</source>
        <translation>Le script qui ouvre le fichier scellé n’est pas à côté de lui. Sans ce script, seul « ppkg unseal » ouvre le fichier ; scellez de nouveau le package pour en obtenir un.</translation>
    </message>
    <message>
        <source>There are other packages: {names}. Windows will ask at each device which one to apply; take them away unless that is meant.</source>
        <translation>Il y a d’autres packages : {names}. Windows demandera sur chaque appareil lequel appliquer ; retirez-les, sauf si c’est voulu.</translation>
    </message>
    <message>
        <source>Waiting until the drive has everything. Do not unplug it yet.</source>
        <translation>Attente que le lecteur ait tout reçu. Ne le débranchez pas encore.</translation>
    </message>
    <message>
        <source>Windows cannot read {file_system}. For new PCs use a drive with FAT32, exFAT or NTFS.</source>
        <translation>Windows ne peut pas lire {file_system}. Pour les nouveaux PC, utilisez un lecteur en FAT32, exFAT ou NTFS.</translation>
    </message>
    <message>
        <source>Windows’ first setup does not see a sealed file. On a PC that is set up already, start the script next to it and type the password.</source>
        <translation>La première configuration de Windows ne voit pas un fichier scellé. Sur un PC déjà configuré, démarrez le script qui l’accompagne et saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Writing: {0}</source>
        <translation>Écriture : {0}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} free of {1}</source>
        <translation>{0} libres sur {1}</translation>
    </message>
    <message>
        <source>{0} per second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n place(s) have the package, verified. Eject a stick before you unplug it.</source>
        <translation>
            <numerusform>✓ %n emplacement a le package, vérifié. Éjectez une clé USB avant de la débrancher.</numerusform>
            <numerusform>✓ %n emplacements ont le package, vérifié. Éjectez une clé USB avant de la débrancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Written and verified.</source>
        <translation>✓ Écrit et vérifié.</translation>
    </message>
    <message>
        <source>✓ Written, read back and compared. Maybe from this computer’s memory: it did not say.</source>
        <translation>✓ Écrit, relu et comparé. Peut-être depuis la mémoire de cet ordinateur : il ne l’a pas dit.</translation>
    </message>
    <message>
        <source>✓ Written, read back from the drive and compared.</source>
        <translation>✓ Écrit, relu depuis le lecteur et comparé.</translation>
    </message>
    <message numerus="yes">
        <source>✕ It failed at %n place(s); the reason stands there.</source>
        <translation>
            <numerusform>✕ Échec à %n emplacement ; la raison y est indiquée.</numerusform>
            <numerusform>✕ Échec à %n emplacements ; la raison y est indiquée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Copy to another stick</source>
        <translation>&amp;Copier sur une autre clé USB</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy to USB sticks</source>
        <translation>Copier sur des clés USB</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing half-made is left behind. Drives that are finished keep the package.</source>
        <translation>Rien d’inachevé ne reste. Les lecteurs terminés conservent le package.</translation>
    </message>
    <message>
        <source>Progress of all copies</source>
        <translation>Progression de toutes les copies</translation>
    </message>
    <message>
        <source>Something is still being made. Stop it?</source>
        <translation>Un travail est encore en cours. L’arrêter ?</translation>
    </message>
    <message>
        <source>The package becomes a file at the root of each stick. Nothing is formatted, other files stay.</source>
        <translation>Le package devient un fichier à la racine de chaque clé USB. Rien n’est formaté, les autres fichiers restent.</translation>
    </message>
</context>
<context>
    <name>DeliverRun</name>
    <message>
        <source>Choose what to do with the files on {0} first.</source>
        <translation>Dites d’abord ce que doivent devenir les fichiers sur {0}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-made is left behind.</source>
        <translation>Arrêté. Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>Écriture de l’image…</translation>
    </message>
    <message>
        <source>✓ The image is written: {0}</source>
        <translation>✓ L’image est écrite : {0}</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Stop the demo</source>
        <translation>Arrêter la démonstration</translation>
    </message>
    <message>
        <source>⚠ Demo tenant: everything about sign-in and tokens is made up. Its tokens join no device.</source>
        <translation>⚠ Locataire de démonstration : tout ce qui touche la connexion et les jetons est inventé. Ses jetons ne joignent aucun appareil.</translation>
    </message>
</context>
<context>
    <name>DependencyCard</name>
    <message>
        <source>Add files that it needs</source>
        <translation>Ajouter des fichiers nécessaires</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Adds files that this application needs.</source>
        <translation>Ajoute des fichiers dont cette application a besoin.</translation>
    </message>
    <message>
        <source>File {0}</source>
        <translation>Fichier {0}</translation>
    </message>
    <message>
        <source>Files it needs</source>
        <translation>Fichiers nécessaires</translation>
    </message>
    <message>
        <source>Name of file {0}</source>
        <translation>Nom du fichier {0}</translation>
    </message>
    <message>
        <source>Remove file {0}</source>
        <translation>Retirer le fichier {0}</translation>
    </message>
    <message>
        <source>They are in the same folder as its own file while it is installed, under their own names.</source>
        <translation>Pendant l’installation, ils sont dans le même dossier que le fichier principal, sous leurs propres noms.</translation>
    </message>
</context>
<context>
    <name>DevelopersPage</name>
    <message>
        <source>&lt;p&gt;In developer mode apps can be installed from Visual Studio, and the Device Portal can be switched on. Its account is among all settings: &lt;b&gt;DeveloperSetup/WindowsDevicePortalSettings&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En mode développeur, des applications peuvent s’installer depuis Visual Studio et le portail d’appareil peut être activé. Son compte se trouve parmi tous les paramètres : &lt;b&gt;DeveloperSetup/WindowsDevicePortalSettings&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Developer mode</source>
        <translation>Mode développeur</translation>
    </message>
    <message>
        <source>Let people who write apps try them on the device.</source>
        <translation>Permettez aux développeurs d’essayer leurs applications sur l’appareil.</translation>
    </message>
    <message>
        <source>Off for devices at work: it takes apps that nobody signed.</source>
        <translation>À laisser désactivé sur les appareils de travail : il accepte des applications que personne n’a signées.</translation>
    </message>
    <message>
        <source>Set up for developers</source>
        <translation>Configurer pour les développeurs</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>&lt;p&gt;Every device needs a name of its own. &lt;b&gt;%SERIAL%&lt;/b&gt; stands for its serial number, cut from the start where it does not fit; &lt;b&gt;%RAND:5%&lt;/b&gt; for five random digits. Serial numbers never collide, random digits may: the page shows how likely that is.&lt;/p&gt;&lt;p&gt;A product key raises the edition of Windows, for example from Pro to Enterprise. Without one the edition stays.&lt;/p&gt;&lt;p&gt;Everything here happens at the first start of a new or reset device, before anybody signs in.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Chaque appareil a besoin de son propre nom. &lt;b&gt;%SERIAL%&lt;/b&gt; représente son numéro de série, coupé au début s’il ne tient pas ; &lt;b&gt;%RAND:5%&lt;/b&gt; cinq chiffres aléatoires. Les numéros de série ne se répètent jamais, les chiffres aléatoires peuvent le faire : la page indique avec quelle probabilité.&lt;/p&gt;&lt;p&gt;Une clé de produit fait passer Windows à une édition supérieure, par exemple de Pro à Entreprise. Sans clé, l’édition reste la même.&lt;/p&gt;&lt;p&gt;Tout ceci a lieu au premier démarrage d’un appareil neuf ou réinitialisé, avant que quiconque se connecte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add %SERIAL% for the serial number or %RAND:5% for five random digits, such as Contoso-%SERIAL%.</source>
        <translation>Ajoutez %SERIAL% pour le numéro de série ou %RAND:5% pour cinq chiffres aléatoires, par exemple Contoso-%SERIAL%.</translation>
    </message>
    <message>
        <source>All of them get the same name.</source>
        <translation>Tous reçoivent le même nom.</translation>
    </message>
    <message>
        <source>At first start</source>
        <translation>Au premier démarrage</translation>
    </message>
    <message>
        <source>Deletes what the manufacturer installed, and all user data on the device.</source>
        <translation>Supprime ce que le fabricant a installé et toutes les données des utilisateurs sur l’appareil.</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Nom d’appareil</translation>
    </message>
    <message>
        <source>Devices will be called {0}</source>
        <translation>Les appareils s’appelleront {0}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Emulate programs, but not drivers.</source>
        <translation>Ils émulent les programmes, mais pas les pilotes.</translation>
    </message>
    <message>
        <source>For rooms and lending pools: anybody signs in, as a guest too, and old profiles are removed.</source>
        <translation>Pour les salles et le prêt d’appareils : chacun peut se connecter, même en invité, et les anciens profils sont supprimés.</translation>
    </message>
    <message>
        <source>Hide what it sets</source>
        <translation>Masquer ce qu’elle règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name the devices and choose how they start.</source>
        <translation>Nommez les appareils et choisissez comment ils démarrent.</translation>
    </message>
    <message>
        <source>No two of them get the same name, as serial numbers differ.</source>
        <translation>Deux appareils n’auront jamais le même nom, car les numéros de série diffèrent.</translation>
    </message>
    <message>
        <source>Not in the package: say what is among your devices, and the program warns of what fails there.</source>
        <translation>Pas dans le package : indiquez ce qu’il y a parmi vos appareils, et le programme avertit de ce qui y échoue.</translation>
    </message>
    <message>
        <source>Number of &amp;devices</source>
        <translation>Nombre d’appareil&amp;s</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Nombre d’appareils</translation>
    </message>
    <message>
        <source>Oldest Windows on these devices</source>
        <translation>Windows le plus ancien sur ces appareils</translation>
    </message>
    <message>
        <source>On school PCs: runs only programs that are allowed.</source>
        <translation>Sur des PC scolaires : n’exécute que les programmes autorisés.</translation>
    </message>
    <message>
        <source>Optional: raises the edition of Windows. Five groups of five letters or digits.</source>
        <translation>Facultatif : fait passer Windows à une édition supérieure. Cinq groupes de cinq lettres ou chiffres.</translation>
    </message>
    <message>
        <source>PCs with an ARM processor</source>
        <translation>PC à processeur ARM</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>Clé de produit</translation>
    </message>
    <message>
        <source>Region, keyboard, licence and privacy are not asked.</source>
        <translation>La région, le clavier, la licence et la confidentialité ne sont pas demandés.</translation>
    </message>
    <message>
        <source>Remove pre-installed software</source>
        <translation>Supprimer le logiciel préinstallé</translation>
    </message>
    <message>
        <source>Runs only apps of the Store.</source>
        <translation>N’exécute que des applications du Store.</translation>
    </message>
    <message>
        <source>Set up device</source>
        <translation>Configurer l’appareil</translation>
    </message>
    <message>
        <source>Set up for shared use</source>
        <translation>Configurer pour une utilisation partagée</translation>
    </message>
    <message>
        <source>Show what it sets</source>
        <translation>Afficher ce qu’elle règle</translation>
    </message>
    <message>
        <source>Skip the first-start questions</source>
        <translation>Ignorer les questions du premier démarrage</translation>
    </message>
    <message>
        <source>Special devices</source>
        <translation>Appareils particuliers</translation>
    </message>
    <message>
        <source>Two of them get the same name with a chance below {0} %.</source>
        <translation>Deux d’entre eux reçoivent le même nom avec une probabilité inférieure à {0} %.</translation>
    </message>
    <message>
        <source>Two of them get the same name with a chance of {0} %.</source>
        <translation>Deux d’entre eux reçoivent le même nom avec une probabilité de {0} %.</translation>
    </message>
    <message>
        <source>Two of them will almost surely get the same name.</source>
        <translation>Deux d’entre eux recevront presque certainement le même nom.</translation>
    </message>
    <message>
        <source>Windows 10 before version 2004</source>
        <translation>Windows 10 antérieur à la version 2004</translation>
    </message>
    <message>
        <source>Windows 11 SE</source>
        <translation>Windows 11 SE</translation>
    </message>
    <message>
        <source>Windows 11, or Windows 10 version 2004 and later</source>
        <translation>Windows 11, ou Windows 10 version 2004 et ultérieures</translation>
    </message>
    <message>
        <source>Windows in S mode</source>
        <translation>Windows en mode S</translation>
    </message>
</context>
<context>
    <name>Diagnose</name>
    <message>
        <source>No event about provisioning was found. See below what could not be read, and what to collect.</source>
        <translation>Aucun événement d’approvisionnement n’a été trouvé. Voyez plus bas ce qui n’a pas pu être lu et ce qu’il faut recueillir.</translation>
    </message>
    <message>
        <source>Nothing failed: the logs contain nothing about a package, a join or an enrolment.</source>
        <translation>Rien n’a échoué : les journaux ne contiennent rien sur un package, une jonction ou une inscription.</translation>
    </message>
    <message>
        <source>Nothing failed: the logs only name packages of Windows itself, as on every healthy device.</source>
        <translation>Rien n’a échoué : les journaux ne nomment que des packages propres à Windows, comme sur tout appareil sain.</translation>
    </message>
    <message>
        <source>Nothing is left to be done: what failed went well at another time.</source>
        <translation>Il ne reste rien à faire : ce qui a échoué a réussi à un autre moment.</translation>
    </message>
    <message>
        <source>The device joined Entra ID; the logs contain nothing about a package.</source>
        <translation>L’appareil a rejoint Entra ID ; les journaux ne contiennent rien sur un package.</translation>
    </message>
    <message>
        <source>The device was enrolled; the logs contain nothing about a package.</source>
        <translation>L’appareil a été inscrit ; les journaux ne contiennent rien sur un package.</translation>
    </message>
    <message>
        <source>The folder {name} contains no logs (.evtx, .xml, .txt, .log, .reg, .zip, .cab).</source>
        <translation>Le dossier {name} ne contient aucun journal (.evtx, .xml, .txt, .log, .reg, .zip, .cab).</translation>
    </message>
    <message>
        <source>The folder {name} contains {count} files; only the first {most} were read.</source>
        <translation>Le dossier {name} contient {count} fichiers ; seuls les {most} premiers ont été lus.</translation>
    </message>
    <message>
        <source>The logs are very long; the {count} oldest events of interest were left out.</source>
        <translation>Les journaux sont très longs ; les {count} événements intéressants les plus anciens ont été omis.</translation>
    </message>
    <message>
        <source>The logs contain nothing about a package, a join or an enrolment.</source>
        <translation>Les journaux ne contiennent rien sur un package, une jonction ou une inscription.</translation>
    </message>
    <message>
        <source>The report shows no failure; the event logs would say more.</source>
        <translation>Le rapport ne signale aucun échec ; les journaux d’événements en diraient plus.</translation>
    </message>
    <message>
        <source>a settings group</source>
        <translation>un groupe de paramètres</translation>
    </message>
    <message>
        <source>name not in the log</source>
        <translation>nom absent du journal</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>which one, the log does not say</source>
        <translation>lequel, le journal ne le dit pas</translation>
    </message>
    <message>
        <source>{count} of {all} events of {name} could not be read, because they are damaged or far too large. Export the log again.</source>
        <translation>{count} événements sur {all} de {name} n’ont pas pu être lus, car ils sont endommagés ou bien trop grands. Exportez de nouveau le journal.</translation>
    </message>
    <message>
        <source>{count} of {all} events of {name} could not be read; the log was damaged or overwritten while it was copied. Export it with wevtutil epl for a whole copy.</source>
        <translation>{count} événements sur {all} de {name} n’ont pas pu être lus ; le journal a été endommagé, ou réécrit pendant la copie. Exportez-le avec wevtutil epl pour en avoir une copie entière.</translation>
    </message>
    <message>
        <source>{count} packages were applied without a failure.</source>
        <translation>{count} packages ont été appliqués sans échec.</translation>
    </message>
    <message>
        <source>{name} holds no events; the log was empty when it was copied.</source>
        <translation>{name} ne contient aucun événement ; le journal était vide lors de la copie.</translation>
    </message>
    <message>
        <source>{name} holds no logs that can be read (.evtx, .xml, .txt, .log or .reg).</source>
        <translation>{name} ne contient aucun journal lisible (.evtx, .xml, .txt, .log ou .reg).</translation>
    </message>
    <message>
        <source>{name} in {archive} is an archive itself and was not read. Remove it and open it.</source>
        <translation>{name} dans {archive} est lui-même une archive et n’a pas été lu. Extrayez-le et ouvrez-le.</translation>
    </message>
    <message>
        <source>{name} is XML or text without events of Windows in it. Export the log itself.</source>
        <translation>{name} est du XML ou du texte sans événements de Windows. Exportez le journal lui-même.</translation>
    </message>
    <message>
        <source>{name} is a trace (.etl), which only Windows reads. Open the event log instead.</source>
        <translation>{name} est une trace (.etl), que seul Windows sait lire. Ouvrez plutôt le journal d’événements.</translation>
    </message>
    <message>
        <source>{name} is cut off; its end is missing. Copy the log again.</source>
        <translation>{name} est tronqué ; sa fin manque. Copiez de nouveau le journal.</translation>
    </message>
    <message>
        <source>{name} is damaged at its very beginning, and no event could be read. Copy the log again.</source>
        <translation>{name} est endommagé dès le début, et aucun événement n’a pu être lu. Copiez de nouveau le journal.</translation>
    </message>
    <message>
        <source>{name} is damaged: no part of it is whole, so nothing could be read. Copy the log again.</source>
        <translation>{name} est endommagé : aucune de ses parties n’est entière, et rien n’a pu être lu. Copiez de nouveau le journal.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). Copy the log again.</source>
        <translation>{name} est vide (0 octet). Copiez de nouveau le journal.</translation>
    </message>
    <message>
        <source>{name} is full of zeros: it was copied badly, or its disk is damaged. Copy it again.</source>
        <translation>{name} est plein de zéros : il a été mal copié, ou son disque est endommagé. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is neither an event log nor the text of dsregcmd or Install-ProvisioningPackage. Choose another file.</source>
        <translation>{name} n’est ni un journal d’événements, ni un texte de dsregcmd ou d’Install-ProvisioningPackage. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is so damaged that reading it does not end, and no event could be read. Export it with wevtutil epl for a whole copy.</source>
        <translation>{name} est si endommagé que sa lecture ne finit pas, et aucun événement n’a pu être lu. Exportez-le avec wevtutil epl pour une copie complète.</translation>
    </message>
    <message>
        <source>{name} is so damaged that reading it does not end; only its first {count} events were read. Export it with wevtutil epl for a whole copy.</source>
        <translation>{name} est si endommagé que sa lecture ne finit pas ; seuls ses {count} premiers événements ont été lus. Exportez-le avec wevtutil epl pour une copie complète.</translation>
    </message>
    <message>
        <source>{name} was not read: the library for .evtx files is missing on this system (Windows on ARM has none). Export the log as XML on the device and open that: wevtutil qe LOG.evtx /lf:true /f:xml &gt; LOG.xml</source>
        <translation>{name} n’a pas été lu : la bibliothèque pour les fichiers .evtx manque sur ce système (Windows sur ARM n’en a pas). Exportez le journal en XML sur l’appareil et ouvrez ce fichier : wevtutil qe LOG.evtx /lf:true /f:xml &gt; LOG.xml</translation>
    </message>
    <message>
        <source>“{package}” started, but the log does not say how it ended.</source>
        <translation>« {package} » a commencé, mais le journal ne dit pas comment il s’est terminé.</translation>
    </message>
    <message>
        <source>“{package}” was applied without a failure.</source>
        <translation>« {package} » a été appliqué sans échec.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message>
        <source>&amp;Collect logs</source>
        <translation>&amp;Recueillir les journaux</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Time line</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose logs…</source>
        <translation>Choisir des journaux…</translation>
    </message>
    <message>
        <source>Com&amp;pared</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Drop the logs of the device here: .evtx, an XML export, MDMDiagReport.xml, what dsregcmd or Install-ProvisioningPackage printed, or a .zip or .cab of them.</source>
        <translation>Déposez ici les journaux de l’appareil : .evtx, une exportation XML, MDMDiagReport.xml, ce que dsregcmd ou Install-ProvisioningPackage a affiché, ou un .zip ou .cab de ces fichiers.</translation>
    </message>
    <message>
        <source>Find out why a device failed</source>
        <translation>Trouver pourquoi un appareil a échoué</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON pour des programmes (*.json)</translation>
    </message>
    <message>
        <source>Logs of devices (*.evtx *.xml *.txt *.log *.reg *.zip *.cab)</source>
        <translation>Journaux d’appareils (*.evtx *.xml *.txt *.log *.reg *.zip *.cab)</translation>
    </message>
    <message>
        <source>Logs of the device</source>
        <translation>Journaux de l’appareil</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and secrets in the logs stay hidden</source>
        <translation>Rien ne quitte cet ordinateur, et les secrets des journaux restent masqués</translation>
    </message>
    <message>
        <source>Parts of the diagnosis</source>
        <translation>Parties du diagnostic</translation>
    </message>
    <message>
        <source>Projects and packages (*.wcdproj *.ppkg *.xml)</source>
        <translation>Projets et packages (*.wcdproj *.ppkg *.xml)</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>Lecture des journaux…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The project or package that was on the stick</source>
        <translation>Le projet ou le package qui était sur la clé USB</translation>
    </message>
    <message>
        <source>Web page for a ticket (*.html)</source>
        <translation>Page web pour un ticket (*.html)</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>✓ Written: {0}</source>
        <translation>✓ Écrit : {0}</translation>
    </message>
</context>
<context>
    <name>DiagnoseFoot</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Other &amp;logs…</source>
        <translation>Autres &amp;journaux…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files ({0})</source>
        <translation>Tous les fichiers ({0})</translation>
    </message>
    <message>
        <source>Check a file for Windows</source>
        <translation>Vérifier un fichier pour Windows</translation>
    </message>
    <message>
        <source>Documents ({0})</source>
        <translation>Documents ({0})</translation>
    </message>
    <message>
        <source>Inspect a package</source>
        <translation>Inspecter un package</translation>
    </message>
    <message>
        <source>Packages (*.ppkg)</source>
        <translation>Packages (*.ppkg)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Configuration of Shell Launcher</source>
        <translation>Configuration de Shell Launcher</translation>
    </message>
    <message>
        <source>Configuration of a kiosk (assigned access)</source>
        <translation>Configuration d’un kiosque (accès affecté)</translation>
    </message>
    <message>
        <source>Credentials for EAP</source>
        <translation>Identifiants EAP</translation>
    </message>
    <message>
        <source>Installation of an app</source>
        <translation>Installation d’une application</translation>
    </message>
    <message>
        <source>Layout of Start or of the taskbar</source>
        <translation>Disposition du menu Démarrer ou de la barre des tâches</translation>
    </message>
    <message>
        <source>Pins of Start</source>
        <translation>Épinglages du menu Démarrer</translation>
    </message>
    <message>
        <source>Profile of a wired network</source>
        <translation>Profil de réseau filaire</translation>
    </message>
    <message>
        <source>VPN profile (ProfileXML)</source>
        <translation>Profil VPN (ProfileXML)</translation>
    </message>
    <message>
        <source>WLAN profile</source>
        <translation>Profil WLAN</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Check a file for Windows</source>
        <translation>Vérifier un fichier pour Windows</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with it, as far as Microsoft’s pages say.</source>
        <translation>✓ Rien à signaler, d’après les pages de Microsoft.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>&amp;Don't look there</source>
        <translation>&amp;Ne pas regarder</translation>
    </message>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>All that can be opened (*.wcdproj *.icdproj.xml *.xml *.ppkg)</source>
        <translation>Tout ce qui peut être ouvert (*.wcdproj *.icdproj.xml *.xml *.ppkg)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look at files on {0}?</source>
        <translation>Regarder des fichiers sur {0} ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Packages (*.ppkg)</source>
        <translation>Packages (*.ppkg)</translation>
    </message>
    <message>
        <source>Projects (*.wcdproj)</source>
        <translation>Projets (*.wcdproj)</translation>
    </message>
    <message>
        <source>Projects (*{0})</source>
        <translation>Projets (*{0})</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Enregistrer les modifications de {0} ?</translation>
    </message>
    <message>
        <source>This project names files there. To look at them Windows signs in to that computer with your account, and whoever runs it could try to guess your password from that. Agree only if you know it.</source>
        <translation>Ce projet désigne des fichiers qui s’y trouvent. Pour les regarder, Windows se connecte à cet ordinateur avec votre compte, et la personne qui l’exploite pourrait tenter d’en déduire votre mot de passe. N’acceptez que si vous le connaissez.</translation>
    </message>
    <message>
        <source>Windows Configuration Designer (*.icdproj.xml customizations.xml)</source>
        <translation>Windows Configuration Designer (*.icdproj.xml customizations.xml)</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>It contains start files (EFI), which Windows hides. Use another volume or drive.</source>
        <translation>Il contient des fichiers de démarrage (EFI), que Windows masque. Utilisez un autre volume ou un autre lecteur.</translation>
    </message>
    <message>
        <source>It has no file system that this computer knows. Use another drive, or format this one with FAT32 or exFAT, which erases it.</source>
        <translation>Il n’a pas de système de fichiers connu de cet ordinateur. Utilisez un autre lecteur, ou formatez celui-ci en FAT32 ou exFAT, ce qui l’efface.</translation>
    </message>
    <message>
        <source>It is encrypted, so Windows cannot read it during first setup. Use a drive without encryption.</source>
        <translation>Il est chiffré : Windows ne peut pas le lire lors de la première configuration. Utilisez un lecteur sans chiffrement.</translation>
    </message>
    <message>
        <source>It is not open (mounted). Open it in the file manager, and it can be chosen.</source>
        <translation>Il n’est pas ouvert (monté). Ouvrez-le dans le gestionnaire de fichiers, et il pourra être choisi.</translation>
    </message>
    <message>
        <source>It is read-only. Move the switch on its side if there is one, or use another drive.</source>
        <translation>Il est en lecture seule. Déplacez le curseur sur le côté s’il y en a un, ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>Windows cannot read {file_system}. Use a drive with FAT32, exFAT or NTFS.</source>
        <translation>Windows ne peut pas lire {file_system}. Utilisez un lecteur en FAT32, exFAT ou NTFS.</translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message numerus="yes">
        <source>%n drives were unplugged.</source>
        <translation>
            <numerusform>%n lecteur a été débranché.</numerusform>
            <numerusform>%n lecteurs ont été débranchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Network folder or other folder…</source>
        <translation>Dossier &amp;réseau ou autre dossier…</translation>
    </message>
    <message>
        <source>During first setup Windows reads sticks only, no network folder. From a folder, the package is applied on PCs that are set up already.</source>
        <translation>Lors de la première configuration, Windows ne lit que des clés USB, pas de dossier réseau. Depuis un dossier, le package s’applique sur des PC déjà configurés.</translation>
    </message>
    <message>
        <source>External hard disks and others that do not call themselves removable.</source>
        <translation>Disques durs externes et autres lecteurs qui ne se disent pas amovibles.</translation>
    </message>
    <message>
        <source>Network folder or other folder</source>
        <translation>Dossier réseau ou autre dossier</translation>
    </message>
    <message>
        <source>No USB stick or memory card is plugged in. Plug one in, and it appears here.</source>
        <translation>Aucune clé USB ni carte mémoire n’est branchée. Branchez-en une, et elle apparaît ici.</translation>
    </message>
    <message>
        <source>Plug in the next stick, and it is chosen. The one before can be taken out.</source>
        <translation>Branchez la clé USB suivante, et elle est choisie. La précédente peut être retirée.</translation>
    </message>
    <message>
        <source>Show &amp;other drives</source>
        <translation>Afficher les autres &amp;lecteurs</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>{0} is plugged in and chosen.</source>
        <translation>{0} est branché et choisi.</translation>
    </message>
    <message>
        <source>{0} was unplugged.</source>
        <translation>{0} a été débranché.</translation>
    </message>
</context>
<context>
    <name>DriveRow</name>
    <message>
        <source>Already there: {0}. What do you want to do?</source>
        <translation>Déjà présents : {0}. Que faut-il faire ?</translation>
    </message>
    <message>
        <source>Keep, and copy nothing here</source>
        <translation>Conserver, et ne rien copier ici</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>Progression de {0}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>All Windows desktop editions</source>
        <translation>Toutes les éditions de bureau de Windows</translation>
    </message>
    <message>
        <source>All Windows editions</source>
        <translation>Toutes les éditions de Windows</translation>
    </message>
    <message>
        <source>HoloLens: the common settings and those of HoloLens</source>
        <translation>HoloLens : les paramètres communs et ceux de HoloLens</translation>
    </message>
    <message>
        <source>Only settings that every edition of Windows has</source>
        <translation>Seulement les paramètres que possède chaque édition de Windows</translation>
    </message>
    <message>
        <source>PCs with Windows 10 and 11: the common settings and those of the desktop</source>
        <translation>PC sous Windows 10 et 11 : les paramètres communs et ceux du bureau</translation>
    </message>
    <message>
        <source>Small devices: the common settings and those of IoT Core</source>
        <translation>Petits appareils : les paramètres communs et ceux d’IoT Core</translation>
    </message>
    <message>
        <source>Surface Hub: the common settings and those of Surface Hub</source>
        <translation>Surface Hub : les paramètres communs et ceux de Surface Hub</translation>
    </message>
    <message>
        <source>Windows 10 IoT Core</source>
        <translation>Windows 10 IoT Core (petits appareils)</translation>
    </message>
    <message>
        <source>Windows 10 Team</source>
        <translation>Windows 10 Collaboration (Team)</translation>
    </message>
    <message>
        <source>Windows Holographic</source>
        <translation>Windows Holographique (Holographic)</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>'{path}' is an item of a list by names. Write it as {name}[{key}=…].</source>
        <translation>« {path} » est un élément d’une liste par noms. Écrivez {name}[{key}=…].</translation>
    </message>
    <message>
        <source>'{place}' is a group of fields. Name one of them: {names}.</source>
        <translation>« {place} » est un groupe de champs. Indiquez l’un d’eux : {names}.</translation>
    </message>
    <message>
        <source>'{place}' is a secret, and an argument is seen by other programs. Give it with one of: {ways}.</source>
        <translation>« {place} » est un secret, et d’autres programmes voient les arguments. Donnez-le par l’un de ces moyens : {ways}.</translation>
    </message>
    <message>
        <source>'{place}' is not a secret. Write it as KEY=VALUE.</source>
        <translation>« {place} » n’est pas un secret. Écrivez-le sous la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>--contact goes with --sheet FILE. Leave it out, or add --sheet.</source>
        <translation>--contact va avec --sheet FILE. Retirez-le, ou ajoutez --sheet.</translation>
    </message>
    <message>
        <source>--days and --until say the same in two ways. Choose one of them.</source>
        <translation>--days et --until disent la même chose de deux façons. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>--demo starts a demo tenant and --demo-at uses one that runs. Choose one of them.</source>
        <translation>--demo démarre un locataire de démonstration et --demo-at en utilise un qui fonctionne. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>--demo-account says who signs in with --demo. Add --demo, or leave it out.</source>
        <translation>--demo-account indique qui se connecte avec --demo. Ajoutez --demo, ou retirez-le.</translation>
    </message>
    <message>
        <source>--demo-at and --demo-ca go together. Copy both from what “ppkg demo” shows.</source>
        <translation>--demo-at et --demo-ca vont ensemble. Copiez les deux de ce que « ppkg demo » affiche.</translation>
    </message>
    <message>
        <source>--html names a log that is to be read. Name another file for the report.</source>
        <translation>--html désigne un journal à lire. Indiquez un autre fichier pour le rapport.</translation>
    </message>
    <message>
        <source>--language takes en or fr. Write one of them.</source>
        <translation>--language attend en ou fr. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>--name-with-end names a package. Add --build, or leave it out.</source>
        <translation>--name-with-end nomme un package. Ajoutez --build, ou omettez cette option.</translation>
    </message>
    <message>
        <source>--name-with-end needs a bulk token whose end is known. Enter its day, or leave this out.</source>
        <translation>--name-with-end demande un jeton en bloc dont la fin est connue. Indiquez ce jour, ou omettez cette option.</translation>
    </message>
    <message>
        <source>--output goes with --rebuild and one package. Leave it out, or name one.</source>
        <translation>--output va avec --rebuild et un seul package. Retirez-le ou n’indiquez qu’un package.</translation>
    </message>
    <message>
        <source>--output is the folder for a package. Add --build, or leave it out.</source>
        <translation>--output est le dossier d’un package. Ajoutez --build, ou retirez-le.</translation>
    </message>
    <message>
        <source>--output writes a script. Add --azure-cli or --powershell.</source>
        <translation>--output écrit un script. Ajoutez --azure-cli ou --powershell.</translation>
    </message>
    <message>
        <source>--protect takes none, sealed or windows. Write one of them.</source>
        <translation>--protect accepte none, sealed ou windows. Écrivez l’un des trois.</translation>
    </message>
    <message>
        <source>--protect-password-output is for a password that is made, and one is given. Leave one out.</source>
        <translation>--protect-password-output sert à un mot de passe créé par le programme, et un mot de passe est donné. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>--script cannot be combined with other options. Save the script first, and read logs after that.</source>
        <translation>--script s’emploie seul. Enregistrez d’abord le script, puis lisez les journaux.</translation>
    </message>
    <message>
        <source>--script takes a folder that is there, or the name of a file that ends in .ps1.</source>
        <translation>--script attend un dossier existant ou le nom d’un fichier qui se termine par .ps1.</translation>
    </message>
    <message>
        <source>--secret takes a key alone, and asks for the value. Leave out what follows the “=”.</source>
        <translation>--secret prend une clé seule et demande la valeur. Retirez ce qui suit le « = ».</translation>
    </message>
    <message>
        <source>--until takes a day like 2027-03-01. Write one.</source>
        <translation>--until attend un jour, par exemple 2027-03-01. Écrivez-en un.</translation>
    </message>
    <message>
        <source>--with-consent is for --check. Add that, or leave it out.</source>
        <translation>--with-consent va avec --check. Ajoutez celui-ci, ou retirez l’autre.</translation>
    </message>
    <message>
        <source>/Variables gives {name} twice. Leave one out.</source>
        <translation>/Variables indique {name} deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>/{name} is missing. Write “ppkg help icd” to see all switches.</source>
        <translation>/{name} manque. Écrivez « ppkg help icd » pour voir toutes les options.</translation>
    </message>
    <message>
        <source>/{name} needs a value behind a colon. Write /{name}:VALUE.</source>
        <translation>/{name} demande une valeur après deux-points. Écrivez /{name}:VALUE.</translation>
    </message>
    <message>
        <source>/{name} takes the settings stores out of Windows' own packages, for images of Windows. That is not possible here: leave it out, and name the store with /StoreFile.</source>
        <translation>/{name} prend les magasins de paramètres dans les packages de Windows, pour des images de Windows. Ce n’est pas possible ici : retirez l’option et nommez le magasin avec /StoreFile.</translation>
    </message>
    <message>
        <source>A bulk token lives {shortest} to {longest} days, not {days}. Choose a number between them.</source>
        <translation>Un jeton en bloc est valable de {shortest} à {longest} jours, pas {days}. Choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>A calendar file ends with .ics. Write the name so.</source>
        <translation>Un fichier de calendrier se termine par .ics. Écrivez le nom ainsi.</translation>
    </message>
    <message>
        <source>A demo tenant runs on this computer only. Write its address like https://localhost:8443.</source>
        <translation>Un locataire de démonstration ne fonctionne que sur cet ordinateur. Écrivez son adresse ainsi : https://localhost:8443.</translation>
    </message>
    <message>
        <source>A name is empty. Is a variable not set?</source>
        <translation>Un nom est vide. Une variable n’est-elle pas définie ?</translation>
    </message>
    <message>
        <source>A number from 1 to 9999 is expected. Write one, like 20.</source>
        <translation>Un nombre de 1 à 9999 est attendu. Écrivez-en un, par exemple 20.</translation>
    </message>
    <message>
        <source>A package cannot be dated {year}: its catalogue knows 1950 to 2049. Correct the clock.</source>
        <translation>Un package ne peut pas être daté de {year} : son catalogue va de 1950 à 2049. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>A package that Windows encrypts cannot be signed here: its catalogue is that of Microsoft's builder. Leave one of the two out.</source>
        <translation>Un package que Windows chiffre ne peut pas être signé ici : son catalogue est celui du générateur de Microsoft. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Write one, or leave --port out.</source>
        <translation>Un port est un nombre de 1 à 65535. Écrivez-en un, ou retirez --port.</translation>
    </message>
    <message>
        <source>A project file ends with {suffix}. Write the name so.</source>
        <translation>Un fichier de projet se termine par {suffix}. Écrivez le nom ainsi.</translation>
    </message>
    <message>
        <source>A secret is never an argument: other programs can see it. Write “{command} --help” to see how to give it by a prompt, a file or the environment.</source>
        <translation>Un secret n’est jamais un argument : d’autres programmes peuvent le voir. Écrivez « {command} --help » pour savoir comment le donner par une invite, un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>A value contains the control character {code}, which a package cannot store. Type the value again.</source>
        <translation>Une valeur contient le caractère de contrôle {code}, impossible dans un package. Saisissez de nouveau la valeur.</translation>
    </message>
    <message>
        <source>A variant refers to no target with conditions, so it would never apply. Add one, or remove it.</source>
        <translation>Une variante ne renvoie à aucune cible avec conditions : elle ne s’appliquerait jamais. Ajoutez-en une ou retirez-la.</translation>
    </message>
    <message>
        <source>A variant refers to the target “{id}”, which is not there. Add it, or remove the variant.</source>
        <translation>Une variante renvoie à la cible « {id} », qui n’existe pas. Ajoutez-la ou retirez la variante.</translation>
    </message>
    <message>
        <source>An app registration needs a name of 1 to {most} characters in one line. Choose another name.</source>
        <translation>Une inscription d’application a besoin d’un nom de 1 à {most} caractères sur une ligne. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>An argument is not of the form KEY=VALUE. Write it like device.name=PC-1, without spaces at “=”.</source>
        <translation>Un argument n’a pas la forme KEY=VALUE. Écrivez par exemple device.name=PC-1, sans espaces autour du « = ».</translation>
    </message>
    <message>
        <source>An item is moved to an index, a whole number from 0. Write it like --move KEY=0.</source>
        <translation>Un élément se déplace vers un indice, un nombre entier à partir de 0. Écrivez-le comme --move KEY=0.</translation>
    </message>
    <message>
        <source>An item of {path} lacks its {key}. Give it one, or remove the item.</source>
        <translation>Il manque à un élément de {path} sa clé {key}. Donnez-la ou retirez l’élément.</translation>
    </message>
    <message>
        <source>Arguments too many: {count}. Write “{command} --help” to see what is needed.</source>
        <translation>Arguments en trop : {count}. Écrivez « {command} --help » pour voir ce qu’il faut.</translation>
    </message>
    <message>
        <source>Catalogues are signed with RSA, or with ECDSA on P-256 or P-384. Get a key of this kind.</source>
        <translation>Les catalogues se signent avec RSA, ou avec ECDSA sur P-256 ou P-384. Procurez-vous une clé de ce type.</translation>
    </message>
    <message>
        <source>Choose one of --azure-cli, --powershell and --manual.</source>
        <translation>Choisissez l’une des options --azure-cli, --powershell et --manual.</translation>
    </message>
    <message>
        <source>Content {number} of the WIM is solid or in another file, as in no package. Choose another file.</source>
        <translation>Le contenu {number} du WIM est compact ou dans un autre fichier, ce qui n’arrive dans aucun package. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Devices may not enrol at {address}. The report says why.</source>
        <translation>Les appareils risquent de ne pas s’inscrire auprès de {address}. Le rapport dit pourquoi.</translation>
    </message>
    <message>
        <source>Drives cannot be listed: the answer of {program} is damaged. Choose a folder instead.</source>
        <translation>Impossible de lister les lecteurs : la réponse de {program} est endommagée. Choisissez plutôt un dossier.</translation>
    </message>
    <message>
        <source>Drives cannot be listed: the program {program} is missing. Choose a folder instead.</source>
        <translation>Impossible de lister les lecteurs : le programme {program} manque. Choisissez plutôt un dossier.</translation>
    </message>
    <message>
        <source>Drives cannot be listed: {program} does not answer. Unplug drives that fail, or choose a folder.</source>
        <translation>Impossible de lister les lecteurs : {program} ne répond pas. Débranchez les lecteurs défaillants, ou choisissez un dossier.</translation>
    </message>
    <message>
        <source>Errors in the project: {count}. Correct them before you build.</source>
        <translation>Erreurs dans le projet : {count}. Corrigez-les avant de générer le package.</translation>
    </message>
    <message>
        <source>For which tenant is the client id? Add --tenant, with its domain or its id.</source>
        <translation>À quel locataire l’identifiant client est-il destiné ? Ajoutez --tenant, avec son domaine ou son identifiant.</translation>
    </message>
    <message>
        <source>HoloLens and Surface Hub open no protected package: provisioning would fail. Build it without protection, and guard the stick.</source>
        <translation>HoloLens et Surface Hub n’ouvrent aucun package protégé : l’approvisionnement échouerait. Générez-le sans protection et gardez bien la clé USB.</translation>
    </message>
    <message>
        <source>HoloLens takes no encrypted package: it would fail. Build it without, and guard the stick.</source>
        <translation>HoloLens n’accepte pas de package chiffré : il échouerait. Générez-le sans chiffrement et gardez bien la clé USB.</translation>
    </message>
    <message>
        <source>In {name}, {found} has text beside further elements, line {line}, column {column}; only one of them can be meant.</source>
        <translation>Dans {name}, {found} contient du texte à côté d’autres éléments, ligne {line}, colonne {column} ; un seul des deux peut être voulu.</translation>
    </message>
    <message>
        <source>It is not known when the bulk token of {name} ends. Enter it in the project as account.entra.expiry and build again, or get a new token.</source>
        <translation>On ne sait pas quand le jeton en bloc de {name} prend fin. Saisissez-le dans le projet sous account.entra.expiry et générez de nouveau, ou obtenez un nouveau jeton.</translation>
    </message>
    <message>
        <source>It is not known where {path} goes in a package, so it cannot be built. Remove the setting.</source>
        <translation>On ne sait pas où {path} se place dans un package : il est donc impossible de le générer. Retirez ce paramètre.</translation>
    </message>
    <message>
        <source>It is not known which server to ask. Name a project with an enrolment, --address or --account.</source>
        <translation>On ne sait pas quel serveur interroger. Indiquez un projet avec une inscription, --address ou --account.</translation>
    </message>
    <message>
        <source>Microsoft's builder does not know the setting {setting}. Install its newest version, or remove the setting from the project.</source>
        <translation>Le générateur de Microsoft ne connaît pas le paramètre {setting}. Installez sa version la plus récente, ou retirez le paramètre du projet.</translation>
    </message>
    <message>
        <source>Microsoft's builder does not understand how it was called. Install its newest version.</source>
        <translation>Le générateur de Microsoft ne comprend pas la façon dont il a été appelé. Installez sa version la plus récente.</translation>
    </message>
    <message>
        <source>Microsoft's builder failed with code {code} and did not say why. Its logs are in {folder}.</source>
        <translation>Le générateur de Microsoft a échoué avec le code {code} sans dire pourquoi. Ses journaux sont dans {folder}.</translation>
    </message>
    <message>
        <source>Microsoft's builder failed with code {code}: {reason}. Its logs are in {folder}.</source>
        <translation>Le générateur de Microsoft a échoué avec le code {code} : {reason}. Ses journaux sont dans {folder}.</translation>
    </message>
    <message>
        <source>Microsoft's builder has no settings for this edition: {path} cannot be read ({reason}). Install its newest version, or choose another edition.</source>
        <translation>Le générateur de Microsoft n’a pas de paramètres pour cette édition : impossible de lire {path} ({reason}). Installez sa version la plus récente, ou choisissez une autre édition.</translation>
    </message>
    <message>
        <source>Microsoft's builder made a package that is not encrypted, so it was discarded. Update the builder.</source>
        <translation>Le générateur de Microsoft a créé un package non chiffré, qui a été jeté. Mettez le générateur à jour.</translation>
    </message>
    <message>
        <source>Microsoft's builder makes the password, and there is no terminal to show it. Name a file for it with --protect-password-output FILE.</source>
        <translation>Le générateur de Microsoft crée le mot de passe, et il n’y a pas de terminal pour l’afficher. Indiquez un fichier pour lui avec --protect-password-output FILE.</translation>
    </message>
    <message>
        <source>Microsoft's builder needs administrator rights. Start this program with “Run as administrator”.</source>
        <translation>Le générateur de Microsoft a besoin de droits d’administrateur. Démarrez ce programme avec « Exécuter en tant qu’administrateur ».</translation>
    </message>
    <message>
        <source>Microsoft's builder said that it succeeded and wrote no package. Its logs are in {folder}.</source>
        <translation>Le générateur de Microsoft a annoncé une réussite et n’a pas écrit de package. Ses journaux sont dans {folder}.</translation>
    </message>
    <message>
        <source>Microsoft's builder was still at work after {minutes} minutes and was stopped. Try again; if it hangs again, build the package in its own window to see what it waits for.</source>
        <translation>Le générateur de Microsoft travaillait encore après {minutes} minutes et a été arrêté. Réessayez ; s’il se bloque encore, générez le package dans sa propre fenêtre pour voir ce qu’il attend.</translation>
    </message>
    <message>
        <source>Name a command, such as “ppkg build”. Write “ppkg help” to see all of them.</source>
        <translation>Indiquez une commande, par exemple « ppkg build ». Écrivez « ppkg help » pour les voir toutes.</translation>
    </message>
    <message>
        <source>Name a folder that is there, or a file that ends in .ps1.</source>
        <translation>Indiquez un dossier existant, ou un fichier qui se termine par .ps1.</translation>
    </message>
    <message>
        <source>Name a log to read. Write “ppkg diagnose --checklist” to see how the logs are collected.</source>
        <translation>Indiquez un journal à lire. Écrivez « ppkg diagnose --checklist » pour voir comment recueillir les journaux.</translation>
    </message>
    <message>
        <source>Name a part of the command. Write “ppkg {command} --help” to see all of them.</source>
        <translation>Indiquez une partie de la commande. Écrivez « ppkg {command} --help » pour les voir toutes.</translation>
    </message>
    <message>
        <source>Name a project and the facts of a device: “ppkg settings try PROJECT Lang=fr Region=FR”.</source>
        <translation>Indiquez un projet et les faits d’un appareil : « ppkg settings try PROJECT Lang=fr Region=FR ».</translation>
    </message>
    <message>
        <source>Name a project or a package to compare with, not both.</source>
        <translation>Indiquez un projet ou un package pour comparer, pas les deux.</translation>
    </message>
    <message>
        <source>Name a target: a folder, a drive (“ppkg drives” lists them), --iso FILE or --sheet FILE.</source>
        <translation>Indiquez la destination : un dossier, un lecteur (« ppkg drives » les énumère), --iso FILE ou --sheet FILE.</translation>
    </message>
    <message>
        <source>Name the signer: either {begin}pfx FILE, or {begin}cert FILE and {begin}key FILE.</source>
        <translation>Indiquez le signataire : soit {begin}pfx=FILE, soit {begin}cert=FILE et {begin}key=FILE.</translation>
    </message>
    <message>
        <source>Name what to set: KEY=VALUE, --remove KEY, a secret, or --seal.</source>
        <translation>Dites ce qu’il faut régler : KEY=VALUE, --remove KEY, un secret ou --seal.</translation>
    </message>
    <message>
        <source>No client id is known for the tenant {tenant}. Add --client-id with that of your app registration; “ppkg token guide” shows how to make one.</source>
        <translation>Aucun identifiant client n’est connu pour le locataire {tenant}. Ajoutez --client-id avec celui de votre inscription d’application ; « ppkg token guide » montre comment la créer.</translation>
    </message>
    <message>
        <source>No client id is remembered for the tenant {tenant}.</source>
        <translation>Aucun identifiant client n’est mémorisé pour le locataire {tenant}.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: {reason}. Free some space, then try again.</source>
        <translation>Impossible de créer un dossier temporaire : {reason}. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody with this name is in the demo tenant. Choose one of: {known}.</source>
        <translation>Personne ne porte ce nom dans le locataire de démonstration. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Not as they must be: {count} points of the checklist. Correct them.</source>
        <translation>Points de la liste de contrôle qui ne sont pas en ordre : {count}. Corrigez-les.</translation>
    </message>
    <message>
        <source>Nothing could be read of a device. Write “ppkg diagnose --checklist” to see how its logs are collected.</source>
        <translation>Rien n’a pu être lu sur un appareil. Écrivez « ppkg diagnose --checklist » pour voir comment recueillir ses journaux.</translation>
    </message>
    <message>
        <source>Nothing was typed, so the secret is not known. Try again.</source>
        <translation>Rien n’a été saisi : le secret reste inconnu. Réessayez.</translation>
    </message>
    <message>
        <source>Of a package, only the life of its bulk token is checked. Add --token-days 14, or use “ppkg verify”.</source>
        <translation>D’un package, seule la validité du jeton en bloc est vérifiée. Ajoutez --token-days 14, ou utilisez « ppkg verify ».</translation>
    </message>
    <message>
        <source>Only an advanced project has a choice of editions. Add --kind advanced.</source>
        <translation>Seul un projet avancé a un choix d’éditions. Ajoutez --kind advanced.</translation>
    </message>
    <message>
        <source>Only provisioning packages are sealed: a name that ends in .ppkg, of at most {most} bytes. “{name}” in {file} is not one.</source>
        <translation>Seuls des packages d’approvisionnement sont scellés : un nom qui se termine par .ppkg, de {most} octets au plus. « {name} » dans {file} n’en est pas un.</translation>
    </message>
    <message>
        <source>Only provisioning packages can be built here. Begin with /{name}.</source>
        <translation>Seuls des packages d’approvisionnement peuvent être générés ici. Commencez par /{name}.</translation>
    </message>
    <message>
        <source>Opening {file} would take far longer than any normal file needs. Export it again.</source>
        <translation>Ouvrir {file} prendrait bien plus de temps que pour un fichier normal. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Packages not in order: {bad} of {count}. The report says why.</source>
        <translation>Packages en défaut : {bad} sur {count}. Le rapport dit pourquoi.</translation>
    </message>
    <message>
        <source>Packages that did not come out the same: {bad} of {count}. The report says where.</source>
        <translation>Packages qui n’ont pas été reproduits à l’identique : {bad} sur {count}. Le rapport dit où.</translation>
    </message>
    <message>
        <source>Part {number} of /Variables is not a name and a value. Write NAME=VALUE.</source>
        <translation>La partie {number} de /Variables n’est pas un nom et une valeur. Écrivez NAME=VALUE.</translation>
    </message>
    <message>
        <source>Sealing needs a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.</source>
        <translation>Une phrase secrète est nécessaire pour sceller. Donnez-la par --passphrase-file FILE ou PPKG_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Secrets of {name} are sealed and were changed. Enter its passphrase to save them.</source>
        <translation>Des secrets de {name} sont scellés et ont été modifiés. Saisissez sa phrase secrète pour les enregistrer.</translation>
    </message>
    <message>
        <source>Something failed that should not: {reason}</source>
        <translation>Un échec imprévu s’est produit : {reason}</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing half-made is left.</source>
        <translation>Arrêté, comme vous l’avez demandé. Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half-written.</source>
        <translation>Arrêté. Rien n’est resté à moitié écrit.</translation>
    </message>
    <message>
        <source>Stopped. The account package_{package_id} may have been made in the tenant; nobody has its token. Look for it with “ppkg token list” or in “Tenant and tokens”, and revoke it there.</source>
        <translation>Arrêté. Le compte package_{package_id} a peut-être été créé dans le locataire ; personne n’a son jeton. Cherchez-le avec « ppkg token list » ou dans « Locataire et jetons », et révoquez-le là.</translation>
    </message>
    <message>
        <source>Targets that failed: {bad} of {count}. The report says why.</source>
        <translation>Destinations en échec : {bad} sur {count}. Le rapport dit pourquoi.</translation>
    </message>
    <message>
        <source>The ISO image could not be made: {reason}. Copy the package to a folder instead.</source>
        <translation>L’image ISO n’a pas pu être créée : {reason}. Copiez plutôt le package dans un dossier.</translation>
    </message>
    <message>
        <source>The RSA key has {bits} bits, so its signatures can be forged. Get one with 2048 or more.</source>
        <translation>La clé RSA a {bits} bits : ses signatures peuvent être falsifiées. Procurez-vous-en une de 2048 bits ou plus.</translation>
    </message>
    <message>
        <source>The WIM contains {images} images; a provisioning package has exactly one. Choose another file.</source>
        <translation>Le WIM contient {images} images ; un package d’approvisionnement en contient exactement une. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The Wi-Fi network {ssid} has a security type that is not known. Choose one of {allowed}.</source>
        <translation>Le réseau Wi-Fi {ssid} a un type de sécurité inconnu. Choisissez l’un de ceux-ci : {allowed}.</translation>
    </message>
    <message>
        <source>The Wi-Fi network {ssid} is protected, but has no key, so no device could join. Enter it.</source>
        <translation>Le réseau Wi-Fi {ssid} est protégé, mais n’a pas de clé : aucun appareil ne pourrait s’y connecter. Saisissez-la.</translation>
    </message>
    <message>
        <source>The address of the proxy is not like proxy.example:8080. Correct it.</source>
        <translation>L’adresse du proxy n’est pas de la forme proxy.example:8080. Corrigez-la.</translation>
    </message>
    <message>
        <source>The address of the time-stamp server contains a name or a password. Leave them out.</source>
        <translation>L’adresse du serveur d’horodatage contient un nom ou un mot de passe. Retirez-les.</translation>
    </message>
    <message>
        <source>The address of the time-stamp server is not a web address. Write it as http://server/path.</source>
        <translation>L’adresse du serveur d’horodatage n’est pas une adresse web. Écrivez-la ainsi : http://server/path.</translation>
    </message>
    <message>
        <source>The address {uri} says by its beginning whom it is for, and the scope says otherwise. Change one of the two.</source>
        <translation>Le début de l’adresse {uri} dit à qui elle s’applique, et la portée dit autre chose. Modifiez l’une des deux.</translation>
    </message>
    <message>
        <source>The answer was not yes, so nothing was done.</source>
        <translation>La réponse n’était pas oui : rien n’a été fait.</translation>
    </message>
    <message>
        <source>The application (client) id is not like 01234567-89ab-cdef-0123-456789abcdef. Copy it from the page of your app registration in the Entra admin centre.</source>
        <translation>L’identifiant d’application (client) n’est pas de la forme 01234567-89ab-cdef-0123-456789abcdef. Copiez-le de la page de votre inscription d’application dans le Centre d’administration Microsoft Entra.</translation>
    </message>
    <message>
        <source>The arguments are not understood. Write “{command} --help” to see them.</source>
        <translation>Les arguments ne sont pas compris. Écrivez « {command} --help » pour les voir.</translation>
    </message>
    <message>
        <source>The attribute {key} in an address looks like a secret, which addresses would show. Leave it out of the brackets and set {key} as a setting of its own.</source>
        <translation>L’attribut {key} d’une adresse ressemble à un secret, que les adresses montreraient. Retirez-le des crochets et définissez {key} comme un paramètre à part entière.</translation>
    </message>
    <message>
        <source>The attribute “{key}” of {name} appears twice or is not a valid name in XML. Rename it or take it out.</source>
        <translation>L’attribut « {key} » de {name} figure deux fois ou n’est pas un nom XML. Renommez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The beginning of {file} is damaged. Copy it again from where it was made, or seal it again.</source>
        <translation>Le début de {file} est endommagé. Copiez-le de nouveau de là où il a été créé, ou scellez-le de nouveau.</translation>
    </message>
    <message>
        <source>The builder {program} cannot be started: {reason}. Install it again.</source>
        <translation>Impossible de démarrer le générateur {program} : {reason}. Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The bulk token of {name} ended at {when} (UTC). Get a new one and build again.</source>
        <translation>Le jeton en bloc de {name} a pris fin le {when} (UTC). Obtenez-en un nouveau et générez de nouveau.</translation>
    </message>
    <message>
        <source>The bulk token of {name} ends at {when} (UTC), in less than {days} days. Get a new one and build again.</source>
        <translation>Le jeton en bloc de {name} prend fin le {when} (UTC), dans moins de {days} jours. Obtenez-en un nouveau et générez de nouveau.</translation>
    </message>
    <message>
        <source>The bulk token of {name} is from the demo tenant and joins no device. Get a real one.</source>
        <translation>Le jeton en bloc de {name} vient du locataire de démonstration et ne joint aucun appareil. Obtenez-en un vrai.</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read: {reason}. Check the file, or unset {variable}.</source>
        <translation>Le catalogue {file} est illisible : {reason}. Vérifiez le fichier ou supprimez la variable {variable}.</translation>
    </message>
    <message>
        <source>The catalogue {file} is damaged: {reason}. Restore the file, or make it again with installer/make_catalogue.py.</source>
        <translation>Le catalogue {file} est endommagé : {reason}. Restaurez le fichier ou recréez-le avec installer/make_catalogue.py.</translation>
    </message>
    <message>
        <source>The categories of {name} go in a circle. Get another copy.</source>
        <translation>Les catégories de {name} tournent en rond. Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>The certificate of the time-stamp server is not for time stamps, or not valid. Try another server.</source>
        <translation>Le certificat du serveur d’horodatage ne sert pas à l’horodatage, ou n’est pas valable. Essayez un autre serveur.</translation>
    </message>
    <message>
        <source>The certificate of the time-stamp server {host} is not trusted here. Try another server.</source>
        <translation>Le certificat du serveur d’horodatage {host} n’est pas approuvé ici. Essayez un autre serveur.</translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {day}. Get a new one.</source>
        <translation>Le certificat de {subject} a expiré le {day}. Procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is not for signing code: its extended key usage lacks it. Get one for code signing.</source>
        <translation>Le certificat de {subject} ne sert pas à signer du code : son utilisation étendue de la clé ne le prévoit pas. Procurez-vous-en un pour la signature de code.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is not for signing: its key usage lacks “digital signature”. Get one for code signing.</source>
        <translation>Le certificat de {subject} ne sert pas à signer : son utilisation de la clé ne contient pas « signature numérique ». Procurez-vous-en un pour la signature de code.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {day} on. Check the clock, or wait.</source>
        <translation>Le certificat de {subject} n’est valable qu’à partir du {day}. Vérifiez l’horloge, ou attendez.</translation>
    </message>
    <message>
        <source>The certificate of {subject} rests on {digest}, which can be forged and which Windows refuses. Get a new one.</source>
        <translation>Le certificat de {subject} repose sur {digest}, qui peut être falsifié et que Windows refuse. Procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>The client id is not of the form 12345678-1234-1234-1234-123456789abc. Copy “Application (client) ID” from the app registration; a client secret is neither needed nor wanted.</source>
        <translation>L’identifiant client n’est pas de la forme 12345678-1234-1234-1234-123456789abc. Copiez « ID d’application (client) » de l’inscription d’application ; un secret client n’est ni nécessaire ni voulu.</translation>
    </message>
    <message>
        <source>The contact has more than {most} characters. Write a name and a telephone number.</source>
        <translation>Le contact a plus de {most} caractères. Écrivez un nom et un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The content of {file} in {name} is damaged: it is not base64. Get a new copy of the package.</source>
        <translation>Le contenu de {file} dans {name} est endommagé : ce n’est pas du base64. Procurez-vous une nouvelle copie du package.</translation>
    </message>
    <message>
        <source>The content of {path} is not in the package.</source>
        <translation>Le contenu de {path} n’est pas dans le package.</translation>
    </message>
    <message>
        <source>The demo tenant cannot start: {reason}. Choose another port, or name none to get a free one.</source>
        <translation>Le locataire de démonstration ne peut pas démarrer : {reason}. Choisissez un autre port, ou n’en indiquez aucun pour en obtenir un libre.</translation>
    </message>
    <message>
        <source>The demo tenant is in no cloud. Leave --cloud out.</source>
        <translation>Le locataire de démonstration n’est dans aucun cloud. Retirez --cloud.</translation>
    </message>
    <message>
        <source>The file is a pipable WIM of wimlib, not a package. Export it as an ordinary WIM first.</source>
        <translation>Le fichier est un WIM « pipable » de wimlib et non un package. Exportez-le d’abord en WIM ordinaire.</translation>
    </message>
    <message>
        <source>The file is a sealed package. Open it with its password first: ppkg unseal FILE.</source>
        <translation>Le fichier est un package scellé. Ouvrez-le d’abord avec son mot de passe : ppkg unseal FILE.</translation>
    </message>
    <message>
        <source>The file is an ESD, a WIM that is solid or uses LZMS, as no package is. Choose another file.</source>
        <translation>Le fichier est un ESD, un WIM compact ou compressé en LZMS, ce qu’aucun package n’est. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is an encrypted package, or not a package: it does not begin with MSWIM. Only unencrypted ones open here.</source>
        <translation>Le fichier est un package chiffré ou n’en est pas un : il ne commence pas par MSWIM. Seuls les packages non chiffrés s’ouvrent ici.</translation>
    </message>
    <message>
        <source>The file is empty. Build the package or copy it again.</source>
        <translation>Le fichier est vide. Générez ou copiez de nouveau le package.</translation>
    </message>
    <message>
        <source>The file is not a provisioning package: its content is {kind}. Choose a .ppkg file.</source>
        <translation>Le fichier n’est pas un package d’approvisionnement : son contenu est de type {kind}. Choisissez un fichier .ppkg.</translation>
    </message>
    <message>
        <source>The file is part {part} of {parts} of a split WIM. A package is one file; join the parts first.</source>
        <translation>Le fichier est la partie {part} sur {parts} d’un WIM fractionné. Un package est un seul fichier ; réunissez d’abord les parties.</translation>
    </message>
    <message>
        <source>The file with the secret, {path}, cannot be read: {reason}. Check the name and your rights.</source>
        <translation>Impossible de lire le fichier du secret, {path} : {reason}. Vérifiez le nom et vos droits.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Check its rights, then try again.</source>
        <translation>Impossible de lire le fichier {file} ({reason}). Vérifiez ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The file {file} is missing. Put it back, or choose it again in the project.</source>
        <translation>Le fichier {file} manque. Remettez-le en place ou choisissez-le de nouveau dans le projet.</translation>
    </message>
    <message>
        <source>The file {file} lies on the computer {host}, and this program has not been allowed to look there. Name it with --trust-host if you trust it, or copy the file beside the project.</source>
        <translation>Le fichier {file} se trouve sur l’ordinateur {host}, et ce programme n’a pas été autorisé à y regarder. Nommez cet ordinateur avec --trust-host si vous lui faites confiance, ou copiez le fichier à côté du projet.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Create it, or choose another one.</source>
        <translation>Le dossier {folder} n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} for settings cannot be made: {reason}. Check its rights.</source>
        <translation>Le dossier {folder} des paramètres ne peut pas être créé : {reason}. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation>Impossible de créer le dossier {path} : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The id of the token is not like 01234567-89ab-cdef-0123-456789abcdef. Leave it to the program.</source>
        <translation>L’identifiant du jeton n’est pas de la forme 01234567-89ab-cdef-0123-456789abcdef. Laissez le programme le choisir.</translation>
    </message>
    <message>
        <source>The key in {file} is encrypted, and no password was given. Give its password.</source>
        <translation>La clé dans {file} est chiffrée, et aucun mot de passe n’est donné. Donnez son mot de passe.</translation>
    </message>
    <message>
        <source>The key in {file} is not opened by this password, or is damaged. Check both.</source>
        <translation>La clé dans {file} ne s’ouvre pas avec ce mot de passe, ou est endommagée. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The list of clouds {file} cannot be read: {reason}. Check the file, or unset {variable}.</source>
        <translation>Impossible de lire la liste de clouds {file} : {reason}. Vérifiez le fichier, ou supprimez la variable {variable}.</translation>
    </message>
    <message>
        <source>The list of clouds {file} has a missing, unknown or wrong value at {place}. Correct it.</source>
        <translation>La liste de clouds {file} a une valeur manquante, inconnue ou fausse à l’emplacement {place}. Corrigez-la.</translation>
    </message>
    <message>
        <source>The name of the client is longer than {most} characters, or has several lines. Shorten it.</source>
        <translation>Le nom du client dépasse {most} caractères ou a plusieurs lignes. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The name of the token is empty. Write one, or leave --name out.</source>
        <translation>Le nom du jeton est vide. Écrivez-en un, ou retirez --name.</translation>
    </message>
    <message>
        <source>The name of the token is over {most} characters or has control characters. Shorten it.</source>
        <translation>Le nom du jeton dépasse {most} caractères ou contient des caractères de contrôle. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The name {name} is too long for an ISO image. Give the package a shorter one.</source>
        <translation>Le nom {name} est trop long pour une image ISO. Donnez au package un nom plus court.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this drive. Give the package a shorter one.</source>
        <translation>Le nom {name} est trop long pour ce lecteur. Donnez au package un nom plus court.</translation>
    </message>
    <message>
        <source>The own part of the catalogue, {file}, is damaged: {reason}. Delete the file, then import the list again with “ppkg settings --import”.</source>
        <translation>Votre partie du catalogue, {file}, est endommagée : {reason}. Supprimez le fichier, puis importez de nouveau la liste avec « ppkg settings --import ».</translation>
    </message>
    <message>
        <source>The package contains no file {path}. List its files to see what it has.</source>
        <translation>Le package ne contient pas de fichier {path}. Énumérez ses fichiers pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>The package has WIM version {version:#x}; only {known:#x} is known. Check where the file is from.</source>
        <translation>Le package a la version WIM {version:#x} ; seule {known:#x} est connue. Vérifiez d’où vient le fichier.</translation>
    </message>
    <message>
        <source>The package has chunks of {size} bytes, packages have 32768. Convert it with wimlib's export.</source>
        <translation>Le package a des blocs de {size} octets, les packages en ont de 32768. Convertissez-le avec la commande export de wimlib.</translation>
    </message>
    <message>
        <source>The package has more files, or deeper folders, than any package needs. It was not opened.</source>
        <translation>Le package a plus de fichiers, ou des dossiers plus profonds, qu’un package n’en a besoin. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The package is compressed in an unknown way (flags {flags:#x}). Check where it is from.</source>
        <translation>Le package est compressé d’une façon inconnue (indicateurs {flags:#x}). Vérifiez d’où il vient.</translation>
    </message>
    <message>
        <source>The package is compressed with {kind}, packages use XPRESS. Convert it with wimlib's export.</source>
        <translation>Le package est compressé en {kind}, les packages utilisent XPRESS. Convertissez-le avec la commande export de wimlib.</translation>
    </message>
    <message>
        <source>The package is cut short: it has {size} bytes, its header alone 208. Copy it again.</source>
        <translation>Le package est tronqué : il a {size} octets, son en-tête à lui seul en a 208. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package is cut short: {name} should end at byte {end}, the file has {size}. Copy it again.</source>
        <translation>Le package est tronqué : {name} devrait se terminer à l’octet {end}, le fichier en a {size}. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package is damaged: chunk {number} of {name} cannot be decompressed. Get a new copy.</source>
        <translation>Le package est endommagé : le bloc {number} de {name} ne se décompresse pas. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: it has a file called {name}. Get a new copy.</source>
        <translation>Le package est endommagé : il a un fichier nommé {name}. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: it has {count} lists of files, or too large a one. Get a new copy.</source>
        <translation>Le package est endommagé : il a {count} listes de fichiers, ou une trop grande. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: it lists {path} twice. Get a new copy.</source>
        <translation>Le package est endommagé : il inscrit deux fois {path}. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: its XML is not UTF-16. Get a new copy of it.</source>
        <translation>Le package est endommagé : son XML n’est pas en UTF-16. Procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: its list of files cannot be right. Get a new copy of the package.</source>
        <translation>Le package est endommagé : sa liste de fichiers ne peut pas être exacte. Procurez-vous une nouvelle copie du package.</translation>
    </message>
    <message>
        <source>The package is damaged: its table of contents ends within a row. Get a new copy.</source>
        <translation>Le package est endommagé : sa table des matières se termine au milieu d’une ligne. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: the chunk table of {name} is wrong. Get a new copy of the package.</source>
        <translation>Le package est endommagé : la table des blocs de {name} est fausse. Procurez-vous une nouvelle copie du package.</translation>
    </message>
    <message>
        <source>The package is damaged: the content of {name} does not match its hash. Get a new copy of the package.</source>
        <translation>Le package est endommagé : le contenu de {name} ne correspond pas à son empreinte. Procurez-vous une nouvelle copie du package.</translation>
    </message>
    <message>
        <source>The package is damaged: the content of {path} is not in it. Get a new copy of the package.</source>
        <translation>Le package est endommagé : le contenu de {path} n’y est pas. Procurez-vous une nouvelle copie du package.</translation>
    </message>
    <message>
        <source>The package is damaged: {name} claims {size} bytes, which cannot be. Get a new copy of it.</source>
        <translation>Le package est endommagé : {name} prétend faire {size} octets, ce qui est impossible. Procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is damaged: {name} is compressed or too large ({size} bytes). Get a new copy.</source>
        <translation>Le package est endommagé : {name} est compressé ou trop grand ({size} octets). Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The package is larger than {file_system} takes (4 GiB). Use a drive with exFAT or NTFS, or format this one so.</source>
        <translation>Le package dépasse ce que {file_system} accepte (4 Gio). Utilisez un lecteur en exFAT ou NTFS, ou formatez celui-ci ainsi.</translation>
    </message>
    <message>
        <source>The package was cut short while it was read. Build it again.</source>
        <translation>Le package a été tronqué pendant sa lecture. Générez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package was cut short while it was read. Copy it again.</source>
        <translation>Le package a été tronqué pendant sa lecture. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package was never finished: it has no list of contents. Build it or copy it again.</source>
        <translation>Le package n’a jamais été achevé : il n’a pas de table des matières. Générez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets of this project, or they were damaged or copied from another project. Try again, or enter the secrets again.</source>
        <translation>La phrase secrète n’ouvre pas les secrets de ce projet, ou ils ont été endommagés ou copiés d’un autre projet. Réessayez ou saisissez de nouveau les secrets.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Enter one.</source>
        <translation>La phrase secrète est vide. Saisissez-en une.</translation>
    </message>
    <message>
        <source>The password contains characters that are not text. Use others.</source>
        <translation>Le mot de passe contient des signes qui ne sont pas du texte. Utilisez-en d’autres.</translation>
    </message>
    <message>
        <source>The password is empty. Enter one.</source>
        <translation>Le mot de passe est vide. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The password is not that of {file}, or the first bytes of the file are damaged. Try again, with attention to capital letters and the keyboard; if it is right, copy the file again.</source>
        <translation>Le mot de passe n’est pas celui de {file}, ou les premiers octets du fichier sont endommagés. Réessayez, en faisant attention aux majuscules et au clavier ; s’il est juste, copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The path “{path}” appears twice: “{other}” and “{name}” are the same to Windows. Rename one.</source>
        <translation>Le chemin « {path} » existe deux fois : « {other} » et « {name} » sont identiques pour Windows. Renommez-en un.</translation>
    </message>
    <message>
        <source>The path “{path}” is refused: Windows allows no {sign} in a file name. Use another name.</source>
        <translation>Le chemin « {path} » est refusé : Windows n’admet pas {sign} dans un nom de fichier. Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>The path “{path}” is refused: Windows drops a dot or space at the end of a name. Rename it.</source>
        <translation>Le chemin « {path} » est refusé : Windows supprime un point ou un espace à la fin d’un nom. Renommez-le.</translation>
    </message>
    <message>
        <source>The path “{path}” is refused: a name has {units} characters, Windows allows 255. Shorten it.</source>
        <translation>Le chemin « {path} » est refusé : un nom a {units} caractères, Windows en permet 255. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The path “{path}” is refused: it has an empty part or leaves its folder. Use another name.</source>
        <translation>Le chemin « {path} » est refusé : il a une partie vide ou sort de son dossier. Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>The path “{path}” is refused: “{name}” is the name of a device in Windows. Use another name.</source>
        <translation>Le chemin « {path} » est refusé : « {name} » est le nom d’un périphérique dans Windows. Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>The path “{path}…” is refused: it is too long or too deep for Windows. Shorten it.</source>
        <translation>Le chemin « {path}… » est refusé : il est trop long ou trop profond pour Windows. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate of {subject}. Choose the two that do.</source>
        <translation>La clé privée n’appartient pas au certificat de {subject}. Choisissez les deux qui vont ensemble.</translation>
    </message>
    <message>
        <source>The project does not set “{key}”.</source>
        <translation>Le projet ne règle pas « {key} ».</translation>
    </message>
    <message>
        <source>The project has errors, so it was not built. Correct them and build again.</source>
        <translation>Le projet contient des erreurs : il n’a pas été généré. Corrigez-les et recommencez.</translation>
    </message>
    <message>
        <source>The project has errors, so it would not be built, and no token was asked for. Correct them.</source>
        <translation>Le projet contient des erreurs et ne serait pas généré ; aucun jeton n’a été demandé. Corrigez-les.</translation>
    </message>
    <message>
        <source>The project has no setting “{address}”. Look at its settings, or set it first.</source>
        <translation>Le projet n’a pas de paramètre « {address} ». Regardez ses paramètres ou réglez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The project has no such condition of the target “{id}”.</source>
        <translation>Le projet n’a pas de telle condition pour la cible « {id} ».</translation>
    </message>
    <message>
        <source>The project has no target “{id}”. Look at its targets, or add it.</source>
        <translation>Le projet n’a pas de cible « {id} ». Regardez ses cibles, ou ajoutez-la.</translation>
    </message>
    <message>
        <source>The project has no variant for exactly these targets: “{key}”.</source>
        <translation>Le projet n’a pas de variante pour exactement ces cibles : « {key} ».</translation>
    </message>
    <message>
        <source>The project has no variant {number}. Look at its variants.</source>
        <translation>Le projet n’a pas de variante {number}. Regardez ses variantes.</translation>
    </message>
    <message>
        <source>The project ingests no administrative template for “{app}”. Add one with --admx FILE.</source>
        <translation>Le projet n’ingère aucun modèle d’administration pour « {app} ». Ajoutez-en un avec --admx FILE.</translation>
    </message>
    <message>
        <source>The remembered clients in {file} are damaged, and the file cannot be renamed: {reason}. Move it away.</source>
        <translation>Les clients mémorisés dans {file} sont endommagés, et le fichier ne peut pas être renommé : {reason}. Déplacez-le.</translation>
    </message>
    <message>
        <source>The remembered clients in {file} are of a newer program. Update this one.</source>
        <translation>Les clients mémorisés dans {file} viennent d’un programme plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The remembered clients in {file} cannot be read: {reason}. Check the rights of the file.</source>
        <translation>Impossible de lire les clients mémorisés dans {file} : {reason}. Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>The remembered clients were damaged. The file is kept as {aside}; enter your client again, or copy it from there.</source>
        <translation>Les clients mémorisés étaient endommagés. Le fichier est conservé sous {aside} ; saisissez de nouveau votre client, ou copiez-le de là.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}. The work before it is done.</source>
        <translation>Impossible d’écrire le résultat : {reason}. Le travail qui précède est fait.</translation>
    </message>
    <message>
        <source>The sealed secrets in {name} are damaged. Restore an older copy.</source>
        <translation>Les secrets scellés de {name} sont endommagés. Restaurez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The sealed secrets in {name} ask for too much memory or time. Restore an older copy.</source>
        <translation>Les secrets scellés de {name} demandent trop de mémoire ou de temps. Restaurez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The secrets in {name} are sealed by a method this version does not know. Update the program.</source>
        <translation>Les secrets de {name} sont scellés par une méthode que cette version ne connaît pas. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The secrets of the project need a passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.</source>
        <translation>Les secrets du projet nécessitent une phrase secrète. Donnez-la par --passphrase-file FILE ou PPKG_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The setting “{address}” appears twice. Remove one of them.</source>
        <translation>Le paramètre « {address} » figure deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>The setting “{address}” is nested too deeply. Correct it.</source>
        <translation>Le paramètre « {address} » est imbriqué trop profondément. Corrigez-le.</translation>
    </message>
    <message>
        <source>The setting “{address}” is numbered {number}, but number {before} is missing before it.</source>
        <translation>Le paramètre « {address} » porte le numéro {number}, mais il manque le numéro {before} avant lui.</translation>
    </message>
    <message>
        <source>The signature of the time stamp cannot be verified, so it proves nothing. Try another server.</source>
        <translation>La signature de l’horodatage ne peut pas être vérifiée : il ne prouve rien. Essayez un autre serveur.</translation>
    </message>
    <message>
        <source>The signature of {name} cannot be read back, so it was not kept. Try again, or another key.</source>
        <translation>La signature de {name} ne peut pas être relue et n’a donc pas été conservée. Réessayez, ou prenez une autre clé.</translation>
    </message>
    <message>
        <source>The signer is not complete. Name a PFX file, or a certificate and its key.</source>
        <translation>Le signataire est incomplet. Indiquez un fichier PFX, ou un certificat et sa clé.</translation>
    </message>
    <message>
        <source>The system refused: {reason} (in the step {step}). Check the drives, their free space and your rights.</source>
        <translation>Le système a refusé : {reason} (à l’étape {step}). Vérifiez les lecteurs, leur espace libre et vos droits.</translation>
    </message>
    <message>
        <source>The system refused: {reason} ({path}). Check the name, the drive and your rights.</source>
        <translation>Le système a refusé : {reason} ({path}). Vérifiez le nom, le lecteur et vos droits.</translation>
    </message>
    <message>
        <source>The table says {told} files have the content of {path}, in fact {found}.</source>
        <translation>La table dit que {told} fichiers ont le contenu de {path}, en réalité {found}.</translation>
    </message>
    <message>
        <source>The target “{id}” has {count} states, so the next one is {next}. Use that number.</source>
        <translation>La cible « {id} » a {count} états : le prochain est {next}. Utilisez ce numéro.</translation>
    </message>
    <message>
        <source>The template of {app} has no policy “{name}”. Did you mean “{near}”?</source>
        <translation>Le modèle de {app} n’a pas de stratégie « {name} ». Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>The template of {app} has no policy “{name}”. List them with “ppkg settings --admx FILE”.</source>
        <translation>Le modèle de {app} n’a pas de stratégie « {name} ». Listez-les avec « ppkg settings --admx FILE ».</translation>
    </message>
    <message>
        <source>The tenant has no account of a bulk token called “{wanted}”. List the accounts, and give a package id of the list. Display names do not count, as two accounts may have the same.</source>
        <translation>Le locataire n’a pas de compte de jeton en bloc nommé « {wanted} ». Listez les comptes et donnez un identifiant de package de la liste. Les noms complets ne comptent pas, car deux comptes peuvent avoir le même.</translation>
    </message>
    <message>
        <source>The tenant is neither a domain such as contoso.com nor the id of a tenant. Correct it.</source>
        <translation>Le locataire n’est ni un domaine, par exemple contoso.com, ni l’identifiant d’un locataire. Corrigez-le.</translation>
    </message>
    <message>
        <source>The time stamp is the answer to another question, so it proves nothing. Try another server.</source>
        <translation>L’horodatage répond à une autre demande : il ne prouve rien. Essayez un autre serveur.</translation>
    </message>
    <message>
        <source>The time-stamp server refused (status {status}). Try another one, or sign without.</source>
        <translation>Le serveur d’horodatage a refusé (état {status}). Essayez-en un autre, ou signez sans lui.</translation>
    </message>
    <message>
        <source>The time-stamp server {host} answered with status {status}. Check its address.</source>
        <translation>Le serveur d’horodatage {host} a répondu par l’état {status}. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The time-stamp server {host} does not answer. Check its address and the network, or sign without.</source>
        <translation>Le serveur d’horodatage {host} ne répond pas. Vérifiez son adresse et le réseau, ou signez sans lui.</translation>
    </message>
    <message>
        <source>The time-stamp server {host} sent too much. Try another server.</source>
        <translation>Le serveur d’horodatage {host} a trop envoyé. Essayez un autre serveur.</translation>
    </message>
    <message>
        <source>The token is to be sealed in {path}, which needs the passphrase. Give it with --passphrase-file FILE or PPKG_PASSPHRASE.</source>
        <translation>Le jeton doit être scellé dans {path}, ce qui demande la phrase secrète. Donnez-la par --passphrase-file FILE ou PPKG_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The token is to end in {days} days; possible are 1 to {most}. Choose another day.</source>
        <translation>Le jeton doit prendre fin dans {days} jours ; 1 à {most} sont possibles. Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The token of {path} is from the demo tenant. Add --demo to renew it there, or get a real one with “ppkg token get”.</source>
        <translation>Le jeton de {path} vient du locataire de démonstration. Ajoutez --demo pour l’y renouveler, ou obtenez-en un vrai avec « ppkg token get ».</translation>
    </message>
    <message>
        <source>The two passphrases differ. Try again.</source>
        <translation>Les deux phrases secrètes diffèrent. Réessayez.</translation>
    </message>
    <message>
        <source>The two passwords differ. Try again.</source>
        <translation>Les deux mots de passe diffèrent. Réessayez.</translation>
    </message>
    <message>
        <source>The value of a policy is neither the element enabled with a data element for each field, nor disabled. Correct it.</source>
        <translation>La valeur d’une stratégie n’est ni l’élément enabled avec un élément data par champ, ni disabled. Corrigez-la.</translation>
    </message>
    <message>
        <source>The variable that --secret-env names is not set, or empty. Set it, or name another.</source>
        <translation>La variable que désigne --secret-env n’est pas définie ou est vide. Définissez-la ou désignez-en une autre.</translation>
    </message>
    <message>
        <source>The variable that {option}-env names is not set, or empty. Set it, or name another.</source>
        <translation>La variable que désigne {option}-env n’est pas définie ou est vide. Définissez-la ou désignez-en une autre.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}. Is the screen reachable? On Debian and Ubuntu these are needed: apt-get install {libraries}.</source>
        <translation>Impossible d’ouvrir la fenêtre : {reason}. L’écran est-il accessible ? Sous Debian et Ubuntu, il faut ces paquets : apt-get install {libraries}.</translation>
    </message>
    <message>
        <source>The window needs libraries that are missing ({reason}). On Debian and Ubuntu install them: apt-get install {libraries}. Elsewhere install the program again: pip install PySide6-Essentials.</source>
        <translation>La fenêtre a besoin de bibliothèques absentes ({reason}). Sous Debian et Ubuntu, installez-les : apt-get install {libraries}. Ailleurs, installez de nouveau le programme : pip install PySide6-Essentials.</translation>
    </message>
    <message>
        <source>There is already an item “{address}”. Give the new one another name.</source>
        <translation>Il y a déjà un élément « {address} ». Donnez un autre nom au nouveau.</translation>
    </message>
    <message>
        <source>There is no certificate {path}. Copy it from what “ppkg demo” shows, while it runs.</source>
        <translation>Le certificat {path} n’existe pas. Copiez-le de ce que « ppkg demo » affiche pendant son exécution.</translation>
    </message>
    <message>
        <source>There is no cloud “{key}”. Choose one of: {known}.</source>
        <translation>Le cloud « {key} » n’existe pas. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no command of this name. Did you mean “ppkg {near}”?</source>
        <translation>Aucune commande ne porte ce nom. Vouliez-vous dire « ppkg {near} » ?</translation>
    </message>
    <message>
        <source>There is no command of this name. Write “ppkg help” to see all of them.</source>
        <translation>Aucune commande ne porte ce nom. Écrivez « ppkg help » pour les voir toutes.</translation>
    </message>
    <message>
        <source>There is no command of this name. Write “ppkg {group} --help” to see all of them.</source>
        <translation>Aucune commande ne porte ce nom. Écrivez « ppkg {group} --help » pour les voir toutes.</translation>
    </message>
    <message>
        <source>There is no discovery address that starts with https:// and a host. Write it first.</source>
        <translation>Il n’y a pas d’adresse de découverte commençant par https:// et un hôte. Indiquez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no field “{place}”. Did you mean “{near}”?</source>
        <translation>Le champ « {place} » n’existe pas. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>There is no field “{place}”. Write one like device.name or network.wifi[0].ssid.</source>
        <translation>Le champ « {place} » n’existe pas. Écrivez par exemple device.name ou network.wifi[0].ssid.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Le fichier {path} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no option {option}. Did you mean {near}?</source>
        <translation>L’option {option} n’existe pas. Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <source>There is no option {option}. Write “{command} --help” to see them.</source>
        <translation>L’option {option} n’existe pas. Écrivez « {command} --help » pour voir les options.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start this on a desktop, or work with the commands: “ppkg help” lists them.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Lancez le programme sur un bureau ou travaillez avec les commandes : « ppkg help » les énumère.</translation>
    </message>
    <message>
        <source>There is no setting '{path}'. Did you mean '{near}'?</source>
        <translation>Le paramètre « {path} » n’existe pas. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>There is no setting '{path}'. Write “ppkg settings WORD” to search for one.</source>
        <translation>Le paramètre « {path} » n’existe pas. Écrivez « ppkg settings MOT » pour en chercher un.</translation>
    </message>
    <message>
        <source>There is no switch {name} of this kind. Write “ppkg help icd” to see all of them.</source>
        <translation>Il n’y a pas d’option {name} de ce genre. Écrivez « ppkg help icd » pour les voir toutes.</translation>
    </message>
    <message>
        <source>There is no target “{id}”. Make it first: target[{id}]/Lang=fr.</source>
        <translation>Il n’y a pas de cible « {id} ». Créez-la d’abord : target[{id}]/Lang=fr.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a secret. Give it with --secret-file KEY=FILE or --secret-env KEY=VARIABLE.</source>
        <translation>Il n’y a pas de terminal pour demander un secret. Donnez-le par --secret-file KEY=FILE ou --secret-env KEY=VARIABLE.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Give it with {option}-file FILE or {option}-env VARIABLE.</source>
        <translation>Il n’y a pas de terminal pour demander le mot de passe. Donnez-le par {option}-file FILE ou {option}-env VARIABLE.</translation>
    </message>
    <message>
        <source>There is no terminal to ask this: {question} Add --yes if the answer is yes.</source>
        <translation>Il n’y a pas de terminal pour poser cette question : {question} Ajoutez --yes si la réponse est oui.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour vérifier la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space for Microsoft's builder. Free some, then try again.</source>
        <translation>L’espace manque pour le générateur de Microsoft. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space for {path}. Free some, or choose another drive.</source>
        <translation>L’espace manque pour {path}. Libérez-en ou choisissez un autre lecteur.</translation>
    </message>
    <message>
        <source>There is not enough space on {path}: {missing} MiB are missing. Free some, or use another drive.</source>
        <translation>L’espace manque sur {path} : il faut encore {missing} Mio. Libérez-en, ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>There is room on {path} only without the old package, which stays until the new one is verified: {missing} MiB are missing. Delete the old one first, or free space.</source>
        <translation>Il n’y a assez de place sur {path} que sans l’ancien package, qui reste jusqu’à la vérification du nouveau : il manque {missing} Mio. Supprimez d’abord l’ancien, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>These secrets are needed and not known: {places}. Give the passphrase (--passphrase-file), or each one (--secret, --secret-file, --secret-env).</source>
        <translation>Ces secrets sont nécessaires et inconnus : {places}. Donnez la phrase secrète (--passphrase-file) ou chacun d’eux (--secret, --secret-file, --secret-env).</translation>
    </message>
    <message>
        <source>These secrets are needed and not known: {places}. Give them and build again.</source>
        <translation>Ces secrets sont nécessaires et inconnus : {places}. Donnez-les et générez de nouveau.</translation>
    </message>
    <message>
        <source>This catalogue is of format {found}; this program reads format {known}. Make it again with installer/make_catalogue.py.</source>
        <translation>Ce catalogue est au format {found} ; ce programme lit le format {known}. Recréez-le avec installer/make_catalogue.py.</translation>
    </message>
    <message>
        <source>This catalogue is of format {found}; this program reads format {known}. Update the program.</source>
        <translation>Ce catalogue est au format {found} ; ce programme lit le format {known}. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This is a bug of the program ({kind}). Set {variable}=1 to see where, and report it.</source>
        <translation>C’est un défaut du programme ({kind}). Définissez {variable}=1 pour voir où, et signalez-le.</translation>
    </message>
    <message>
        <source>To remember a client id, give --tenant and --client-id; to forget it, --tenant and --forget.</source>
        <translation>Pour mémoriser un identifiant client, donnez --tenant et --client-id ; pour l’oublier, --tenant et --forget.</translation>
    </message>
    <message>
        <source>Two contents share bytes at {offset}.</source>
        <translation>Deux contenus partagent des octets à la position {offset}.</translation>
    </message>
    <message>
        <source>Two files have the same SHA-1 but different content. A package cannot contain both; remove one.</source>
        <translation>Deux fichiers ont le même SHA-1 mais un contenu différent. Un package ne peut pas contenir les deux ; retirez-en un.</translation>
    </message>
    <message>
        <source>Two passwords are given: {option}-file and {option}-env. Leave one out.</source>
        <translation>Deux mots de passe sont donnés : {option}-file et {option}-env. Retirez-en un.</translation>
    </message>
    <message>
        <source>What the time-stamp server sent is not a time stamp. Check its address; it must be one for RFC 3161.</source>
        <translation>Ce que le serveur d’horodatage a envoyé n’est pas un horodatage. Vérifiez son adresse ; ce doit être un serveur RFC 3161.</translation>
    </message>
    <message>
        <source>Where does the token go? Name a project, or --output-file FILE for the token alone.</source>
        <translation>Où va le jeton ? Indiquez un projet, ou --output-file FILE pour le jeton seul.</translation>
    </message>
    <message>
        <source>Which tenant is the token for? Add --tenant, with its domain or its id.</source>
        <translation>À quel locataire le jeton est-il destiné ? Ajoutez --tenant, avec son domaine ou son identifiant.</translation>
    </message>
    <message>
        <source>Windows refuses {bad} of {count} files. Correct them as the report says.</source>
        <translation>Windows refuse {bad} fichiers sur {count}. Corrigez-les comme le dit le rapport.</translation>
    </message>
    <message>
        <source>Windows takes no file called {name}. Rename the package; letters, digits and - are safe.</source>
        <translation>Windows n’accepte pas de fichier nommé {name}. Renommez le package ; lettres, chiffres et - sont sûrs.</translation>
    </message>
    <message>
        <source>Write /{name} without a value.</source>
        <translation>Écrivez /{name} sans valeur.</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask for the right to, or copy it.</source>
        <translation>Vous n’avez pas le droit de lire {path}. Demandez ce droit ou copiez le fichier.</translation>
    </message>
    <message>
        <source>You may not write to the folder {folder}. Choose another one, or ask for the right to.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier {folder}. Choisissez-en un autre ou demandez ce droit.</translation>
    </message>
    <message>
        <source>You may not write to {path}. Choose another place, or ask for the right to.</source>
        <translation>Vous n’avez pas le droit d’écrire dans {path}. Choisissez un autre emplacement, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>it has {size} bytes, and such a file has at most {most}</source>
        <translation>il compte {size} octets, et un tel fichier en compte {most} au plus</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file</source>
        <translation>c’est un périphérique ou un tube, pas un fichier</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>{file} also holds a private key, which everybody with the package could read. Export it without.</source>
        <translation>{file} contient aussi une clé privée, que quiconque a le package pourrait lire. Exportez-le sans elle.</translation>
    </message>
    <message>
        <source>{file} ends too early: it was not copied whole. Copy it again from where it was made.</source>
        <translation>{file} se termine trop tôt : il n’a pas été copié en entier. Copiez-le de nouveau de là où il a été créé.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, too many for a document of this kind. Choose the right file.</source>
        <translation>{file} fait {size} octets : c’est trop pour un document de ce type. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{file} holds no certificate. Choose the one of the key that signs.</source>
        <translation>{file} ne contient pas de certificat. Choisissez celui de la clé qui signe.</translation>
    </message>
    <message>
        <source>{file} holds no certificate. Choose those that lead from the signer's to a root.</source>
        <translation>{file} ne contient pas de certificat. Choisissez ceux qui mènent de celui du signataire à une racine.</translation>
    </message>
    <message>
        <source>{file} holds no private key, so nothing can be signed with it. Export it with its key.</source>
        <translation>{file} ne contient pas de clé privée et ne peut donc rien signer. Exportez-le avec sa clé.</translation>
    </message>
    <message>
        <source>{file} holds {count} certificates instead of one. Export the one you mean as .cer and choose it.</source>
        <translation>{file} contient {count} certificats au lieu d’un. Exportez celui que vous voulez en .cer et choisissez-le.</translation>
    </message>
    <message>
        <source>{file} is a device or pipe, not a file. Choose a file.</source>
        <translation>{file} est un périphérique ou un canal et non un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file. Choose a file.</source>
        <translation>{file} est un dossier et non un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged or was changed; nothing of it was used. Copy it again from where it was made.</source>
        <translation>{file} est endommagé ou a été modifié ; rien n’en a été utilisé. Copiez-le de nouveau de là où il a été créé.</translation>
    </message>
    <message>
        <source>{file} is longer than it was made: {count} bytes too many. Copy it again.</source>
        <translation>{file} est plus long qu’à sa création : {count} octets de trop. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not a PEM file with a private key. Choose one that begins with “BEGIN PRIVATE KEY”.</source>
        <translation>{file} n’est pas un fichier PEM avec une clé privée. Choisissez-en un qui commence par « BEGIN PRIVATE KEY ».</translation>
    </message>
    <message>
        <source>{file} is not a WLAN profile with a name. Export it with: netsh wlan export profile key=clear</source>
        <translation>{file} n’est pas un profil WLAN avec un nom. Exportez-le avec : netsh wlan export profile key=clear</translation>
    </message>
    <message>
        <source>{file} is not a catalogue of this program. Make one from the list of settings with installer/make_catalogue.py.</source>
        <translation>{file} n’est pas un catalogue de ce programme. Créez-en un à partir de la liste des paramètres avec installer/make_catalogue.py.</translation>
    </message>
    <message>
        <source>{file} is not a list of clouds. Take a copy of {ours} and change it, or unset {variable}.</source>
        <translation>{file} n’est pas une liste de clouds. Prenez une copie de {ours} et modifiez-la, ou supprimez la variable {variable}.</translation>
    </message>
    <message>
        <source>{file} is not a sealed file. Choose a file that was sealed with this program.</source>
        <translation>{file} n’est pas un fichier scellé. Choisissez un fichier scellé avec ce programme.</translation>
    </message>
    <message>
        <source>{file} is not a settings store of Windows, so its settings are not known. Name one of these: {known}.</source>
        <translation>{file} n’est pas un magasin de paramètres de Windows : ses paramètres ne sont pas connus. Nommez l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8. Save it so, or choose the type binary.</source>
        <translation>{file} n’est pas un texte en UTF-8. Enregistrez-le ainsi ou choisissez le type binary.</translation>
    </message>
    <message>
        <source>{file} is not opened by this password, or is not a PFX file. Check both.</source>
        <translation>{file} ne s’ouvre pas avec ce mot de passe, ou n’est pas un fichier PFX. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>{file} is of format {found}; this program reads format {known}. Update the older one of them.</source>
        <translation>{file} est au format {found} ; ce programme lit le format {known}. Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>{file} is sealed in form {version}, which this version does not know. Update the program.</source>
        <translation>{file} est scellé sous la forme {version}, que cette version ne connaît pas. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{file} is sealed with a password, or is not a PFX file. Give its password, or check it.</source>
        <translation>{file} est protégé par un mot de passe, ou n’est pas un fichier PFX. Donnez son mot de passe, ou vérifiez le fichier.</translation>
    </message>
    <message>
        <source>{file} is too large for a certificate or a key. Choose the right file.</source>
        <translation>{file} est trop grand pour un certificat ou une clé. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{folder} already exists and not empty. Choose a new folder.</source>
        <translation>{folder} existe déjà et n’est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>Impossible de créer {folder} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} could not be removed and contains secrets in the clear. Delete it now.</source>
        <translation>{folder} n’a pas pu être supprimé et contient des secrets en clair. Supprimez-le maintenant.</translation>
    </message>
    <message>
        <source>{folder} has room for {free} bytes, the package needs {total}. Choose another folder.</source>
        <translation>{folder} dispose de {free} octets, le package en demande {total}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{happened} {advice}</source>
        <translation>{happened} {advice}</translation>
    </message>
    <message>
        <source>{names} is missing. Write “{command} --help” to see what is needed.</source>
        <translation>Il manque {names}. Écrivez « {command} --help » pour voir ce qu’il faut.</translation>
    </message>
    <message>
        <source>{name} came back from {path} differently than it was written; the drive is failing, and the copy was removed. Use another drive.</source>
        <translation>{name} relu depuis {path} diffère de ce qui a été écrit ; le lecteur est défaillant, et la copie a été supprimée. Utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>{name} carries no answer file, so it cannot be built again. Only its contents can be shown.</source>
        <translation>{name} ne contient pas de fichier de réponses et ne peut donc pas être généré de nouveau. Seul son contenu peut être montré.</translation>
    </message>
    <message>
        <source>{name} carries no answer file, so it cannot become a project. Inspect shows what it does.</source>
        <translation>{name} ne contient pas de fichier de réponses et ne peut donc pas devenir un projet. La commande inspect montre ce qu’il fait.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Close the program that writes to it and build again.</source>
        <translation>{name} a changé pendant sa lecture. Fermez le programme qui y écrit et générez de nouveau.</translation>
    </message>
    <message>
        <source>{name} could not be copied to {path}: {reason}. Try again, or use another drive.</source>
        <translation>{name} n’a pas pu être copié vers {path} : {reason}. Réessayez, ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>{name} could not be unpacked. Copy it again, or collect the logs as a zip.</source>
        <translation>{name} n’a pas pu être décompressé. Copiez-le de nouveau, ou recueillez les journaux en zip.</translation>
    </message>
    <message>
        <source>{name} does not join Entra ID, so it has no bulk token.</source>
        <translation>{name} ne rejoint pas Entra ID et n’a donc pas de jeton en bloc.</translation>
    </message>
    <message>
        <source>{name} does not say the {field} of the package. Export the project again.</source>
        <translation>{name} n’indique pas {field} pour le package. Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>{name} does not say which format it has (“format”: {newest}). It may not be a project file.</source>
        <translation>{name} n’indique pas son format (« format » : {newest}). Ce n’est peut-être pas un fichier de projet.</translation>
    </message>
    <message>
        <source>{name} does not say whom the policy {policy} is for (Machine, User, Both).</source>
        <translation>{name} ne dit pas à qui s’adresse la stratégie {policy} (Machine, User, Both).</translation>
    </message>
    <message>
        <source>{name} has a choice without a value in the policy {policy}.</source>
        <translation>{name} a un choix sans valeur dans la stratégie {policy}.</translation>
    </message>
    <message>
        <source>{name} has a document type declaration, which no file of this kind has. Remove it if you trust it.</source>
        <translation>{name} contient une déclaration de type de document, absente de tout fichier de ce type. Supprimez-la si vous faites confiance au fichier.</translation>
    </message>
    <message>
        <source>{name} has a field in the policy {policy} whose kind or id is missing or not known.</source>
        <translation>{name} a dans la stratégie {policy} un champ dont le type ou l’id manque ou n’est pas connu.</translation>
    </message>
    <message>
        <source>{name} has a field this version does not know: “{key}” in “{place}”. Correct the name, or update the program.</source>
        <translation>{name} contient un champ que cette version ne connaît pas : « {key} » dans « {place} ». Corrigez le nom ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{name} has a number that is too large: {number}. Correct it.</source>
        <translation>{name} contient un nombre trop grand : {number}. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} has a policy without a usable name. Get another copy.</source>
        <translation>{name} a une stratégie sans nom utilisable. Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>{name} has a setting “{path}” whose name or type is not one of WCD. Is it the right file?</source>
        <translation>{name} a un paramètre « {path} » dont le nom ou le type n’est pas de WCD. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>{name} has a text in {found}, line {line}, column {column}, where only elements are allowed. Move it to the setting it belongs to, or remove it.</source>
        <translation>{name} contient un texte dans {found}, ligne {line}, colonne {column}, où seuls des éléments sont admis. Déplacez-le vers le paramètre auquel il appartient ou retirez-le.</translation>
    </message>
    <message>
        <source>{name} has an attribute {key} at {found}, line {line}, column {column}, where none is allowed. Write a setting as an element below Common, or remove the attribute.</source>
        <translation>{name} contient un attribut {key} dans {found}, ligne {line}, colonne {column}, où aucun n’est admis. Écrivez un paramètre sous forme d’élément sous Common ou retirez l’attribut.</translation>
    </message>
    <message>
        <source>{name} has an attribute {key} of a namespace at {found}, line {line}, column {column}. Remove it.</source>
        <translation>{name} contient un attribut {key} d’un espace de noms dans {found}, ligne {line}, colonne {column}. Retirez-le.</translation>
    </message>
    <message>
        <source>{name} has an element {found} in {outer}, line {line}, column {column}, where only these are allowed, each once: {known}. Move its settings below Common, or remove it.</source>
        <translation>{name} contient un élément {found} dans {outer}, ligne {line}, colonne {column}, où seuls ceux-ci sont admis, une fois chacun : {known}. Déplacez ses paramètres sous Common ou retirez-le.</translation>
    </message>
    <message>
        <source>{name} has an element {found} of a namespace that no such file has, line {line}, column {column}. Is it the right file?</source>
        <translation>{name} contient un élément {found} d’un espace de noms absent de tels fichiers, ligne {line}, colonne {column}. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>{name} has an element {found}, line {line}, column {column}, that no answer file of this kind has there. Is it the right file?</source>
        <translation>{name} contient un élément {found}, ligne {line}, colonne {column}, qu’aucun fichier de réponses de ce type ne contient à cet endroit. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>{name} has half a character (\ud800 to \udfff). Retype the text.</source>
        <translation>{name} contient une moitié de caractère (\ud800 à \udfff). Récrivez le texte.</translation>
    </message>
    <message>
        <source>{name} has no PackageConfig, which names the package. Export the project again.</source>
        <translation>{name} n’a pas de PackageConfig, l’élément qui nomme le package. Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>{name} has no bulk token. Get one and build again.</source>
        <translation>{name} n’a pas de jeton en bloc. Obtenez-en un et générez de nouveau.</translation>
    </message>
    <message>
        <source>{name} has no id by which Windows could remove it. Leave --package out, and choose on the device.</source>
        <translation>{name} n’a pas d’identifiant par lequel Windows pourrait le supprimer. Omettez --package, et choisissez sur l’appareil.</translation>
    </message>
    <message>
        <source>{name} has no package id. Write a GUID in braces to “package.id”.</source>
        <translation>{name} n’a pas d’identifiant de package. Écrivez un GUID entre accolades dans « package.id ».</translation>
    </message>
    <message>
        <source>{name} has no whole number as {attribute} in the policy {policy}.</source>
        <translation>{name} n’a pas de nombre entier pour {attribute} dans la stratégie {policy}.</translation>
    </message>
    <message>
        <source>{name} has two policies of one name, {policy}. Get another copy.</source>
        <translation>{name} a deux stratégies du même nom, {policy}. Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>{name} has {count} policies; a template has one at least, and {most} at most.</source>
        <translation>{name} a {count} stratégies ; un modèle en a une au moins et {most} au plus.</translation>
    </message>
    <message>
        <source>{name} has {word} where a number is expected. Correct it.</source>
        <translation>{name} contient {word} là où un nombre est attendu. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} has “{key}” twice in one object. Remove one of them.</source>
        <translation>{name} contient deux fois « {key} » dans un même objet. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name} holds a file whose name leads out of its folder, as only a hostile archive does; it was not opened.</source>
        <translation>{name} contient un fichier dont le nom sort de son dossier, comme seules en ont les archives malveillantes ; elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>{name} holds a secret in the clear in “{place}”. Write null there and enter the secret in the program.</source>
        <translation>{name} contient un secret en clair dans « {place} ». Écrivez-y null et saisissez le secret dans le programme.</translation>
    </message>
    <message>
        <source>{name} holds no bulk token. Choose a package that joins devices to Entra ID.</source>
        <translation>{name} ne contient pas de jeton en bloc. Choisissez un package qui joint des appareils à Entra ID.</translation>
    </message>
    <message>
        <source>{name} holds no content for {file}. The package is damaged, or made by another tool.</source>
        <translation>{name} n’a pas de contenu pour {file}. Le package est endommagé ou a été créé par un autre outil.</translation>
    </message>
    <message>
        <source>{name} holds no settings: it is not XML as in customizations.xml. Copy a branch first.</source>
        <translation>{name} ne contient pas de paramètres : ce n’est pas du XML comme dans customizations.xml. Copiez d’abord une branche.</translation>
    </message>
    <message>
        <source>{name} holds {count} files, far more than logs of a device are. Choose the right archive.</source>
        <translation>{name} contient {count} fichiers, bien plus que les journaux d’un appareil. Choisissez la bonne archive.</translation>
    </message>
    <message>
        <source>{name} holds {count} images; a provisioning package contains one. Choose another file.</source>
        <translation>{name} contient {count} images ; un package d’approvisionnement en contient une. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} in the package is not provxml. The package is damaged; get a new copy.</source>
        <translation>{name} dans le package n’est pas du provxml. Le package est endommagé ; procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{name} in {archive} is damaged, or locked by a password. Collect the logs again.</source>
        <translation>{name} dans {archive} est endommagé ou verrouillé par un mot de passe. Recueillez de nouveau les journaux.</translation>
    </message>
    <message>
        <source>{name} in {archive} is packed in a way that is not read. Extract it, or collect the logs again.</source>
        <translation>{name} dans {archive} est compressé d’une manière qui n’est pas prise en charge. Extrayez-le, ou collectez de nouveau les journaux.</translation>
    </message>
    <message>
        <source>{name} is a damaged or split cabinet. Copy it again, or collect the logs as a zip.</source>
        <translation>{name} est un fichier cab endommagé ou fractionné. Copiez-le de nouveau, ou recueillez les journaux en zip.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive, or cut off. Copy it again.</source>
        <translation>{name} est une archive zip endommagée ou tronquée. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} is a disc image (WIM), but not a provisioning package: it has no package id or altitude.</source>
        <translation>{name} est une image disque (WIM), mais pas un package d’approvisionnement : il n’a ni identifiant de package ni altitude.</translation>
    </message>
    <message>
        <source>{name} is a project of WCD for Windows images, not for a provisioning package. Choose another.</source>
        <translation>{name} est un projet WCD pour des images Windows et non pour un package d’approvisionnement. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file, or restore an older copy.</source>
        <translation>{name} est vide. Choisissez un autre fichier ou restaurez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>{name} is larger than a file on {path} may be. Use a drive with exFAT or NTFS.</source>
        <translation>{name} dépasse la taille d’un fichier sur {path}. Utilisez un lecteur en exFAT ou NTFS.</translation>
    </message>
    <message>
        <source>{name} is larger than its archive says, which no log is. Collect the logs again.</source>
        <translation>{name} est plus grand que son archive ne l’indique, ce qu’aucun journal n’est. Recueillez de nouveau les journaux.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MiB, too large for an administrative template. Choose another.</source>
        <translation>{name} dépasse {limit} Mio : c’est trop pour un modèle d’administration. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MiB, too large for an answer file. Choose the right file.</source>
        <translation>{name} dépasse {limit} Mio : c’est trop pour un fichier de réponses. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is neither a .ppkg nor a .cat. Choose the package, or its catalogue.</source>
        <translation>{name} n’est ni un .ppkg ni un .cat. Choisissez le package, ou son catalogue.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply for a project file. Choose another file.</source>
        <translation>{name} est imbriqué trop profondément pour un fichier de projet. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text, so it is not a project file. Choose another file.</source>
        <translation>{name} n’est pas un texte UTF-8 : ce n’est pas un fichier de projet. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not XML that can be read, line {line}, column {column}: Git left the marks of a conflict there. Resolve it: keep one of the two versions and delete the marks.</source>
        <translation>{name} n’est pas un fichier XML lisible, ligne {line}, colonne {column} : Git y a laissé les marques d’un conflit. Résolvez-le : gardez l’une des deux versions et supprimez les marques.</translation>
    </message>
    <message>
        <source>{name} is not XML that can be read, line {line}, column {column}: {reason}</source>
        <translation>{name} n’est pas un fichier XML lisible, ligne {line}, colonne {column} : {reason}</translation>
    </message>
    <message>
        <source>{name} is not a WLAN profile: its first element is {found}, not WLANProfile. Export the profile again with: netsh wlan export profile.</source>
        <translation>{name} n’est pas un profil WLAN : son premier élément est {found} et non WLANProfile. Exportez de nouveau le profil avec : netsh wlan export profile.</translation>
    </message>
    <message>
        <source>{name} is not a catalogue. Delete it, or build the package again.</source>
        <translation>{name} n’est pas un catalogue. Supprimez-le, ou générez de nouveau le package.</translation>
    </message>
    <message>
        <source>{name} is not a file of an administrative template: its first element is not {wanted}.</source>
        <translation>{name} n’est pas un fichier de modèle d’administration : son premier élément n’est pas {wanted}.</translation>
    </message>
    <message>
        <source>{name} is not a list of settings of Windows Configuration Designer. Choose SettingsMetadata.xml.</source>
        <translation>{name} n’est pas une liste de paramètres de Windows Configuration Designer. Choisissez SettingsMetadata.xml.</translation>
    </message>
    <message>
        <source>{name} is not a project file of Windows Configuration Designer. Choose the .icdproj.xml file.</source>
        <translation>{name} n’est pas un fichier de projet de Windows Configuration Designer. Choisissez le fichier .icdproj.xml.</translation>
    </message>
    <message>
        <source>{name} is not a project of Provisioning Designer. Choose another file.</source>
        <translation>{name} n’est pas un projet de Provisioning Designer. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not a valid answer file: its first element, line {line}, column {column}, is {found}, a misspelling of WindowsCustomizations. Correct it there and in the last line.</source>
        <translation>{name} n’est pas un fichier de réponses en l’état : son premier élément, ligne {line}, colonne {column}, est {found}, une graphie erronée de WindowsCustomizations. Corrigez-la à cet endroit et à la dernière ligne.</translation>
    </message>
    <message>
        <source>{name} is not an answer file: its first element is {found}, line {line}, column {column}, not WindowsCustomizations.</source>
        <translation>{name} n’est pas un fichier de réponses : son premier élément est {found}, ligne {line}, colonne {column}, et non WindowsCustomizations.</translation>
    </message>
    <message>
        <source>{name} is not an unsigned catalogue of a package; signed ones are larger. Build the package again.</source>
        <translation>{name} n’est pas le catalogue non signé d’un package ; les catalogues signés sont plus grands. Générez de nouveau le package.</translation>
    </message>
    <message>
        <source>{name} is not readable as JSON at line {line}, column {column}. Correct it, or restore an older copy.</source>
        <translation>{name} n’est pas lisible en JSON à la ligne {line}, colonne {column}. Corrigez-le ou restaurez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>{name} is not the catalogue of the package next to it, so it is not signed. Get both from one build.</source>
        <translation>{name} n’est pas le catalogue du package à côté de lui : il n’est pas signé. Prenez les deux de la même génération.</translation>
    </message>
    <message>
        <source>{name} is over 16 MB, so it is not a project file. Choose another file.</source>
        <translation>{name} dépasse 16 Mo : ce n’est pas un fichier de projet. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that cannot be read within another archive. Remove it first.</source>
        <translation>{name} est compressé d’une façon qui ne peut pas être lue dans une autre archive. Extrayez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that needs another program, and none is here. Install 7-Zip, cabextract or bsdtar, or collect the logs as a zip.</source>
        <translation>{name} est compressé d’une façon qui demande un autre programme, et il n’y en a pas ici. Installez 7-Zip, cabextract ou bsdtar, ou recueillez les journaux en zip.</translation>
    </message>
    <message>
        <source>{name} is signed already. Say that its signature is to be replaced, or leave it.</source>
        <translation>{name} est déjà signé. Dites que sa signature est à remplacer, ou laissez-la.</translation>
    </message>
    <message>
        <source>{name} lists a setting twice, or too many of them. Take it from a WCD project again.</source>
        <translation>{name} cite un paramètre deux fois, ou en cite trop. Reprenez-le dans un projet WCD.</translation>
    </message>
    <message>
        <source>{name} must have a list of texts in “secrets_left_out”. Correct it.</source>
        <translation>{name} doit contenir une liste de textes dans « secrets_left_out ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} must have one setting like {{"ADDRESS": "value"}} in “{place}”. Correct it.</source>
        <translation>{name} doit contenir un seul paramètre comme {{"ADRESSE": "valeur"}} dans « {place} ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} must have {expected} in “{place}”. Correct it.</source>
        <translation>{name} doit contenir {expected} dans « {place} ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} names the file {file} but does not contain it. The package is damaged.</source>
        <translation>{name} mentionne le fichier {file} mais ne le contient pas. Le package est endommagé.</translation>
    </message>
    <message>
        <source>{name} on {path} is open in another program. Close it there, and copy again.</source>
        <translation>{name} sur {path} est ouvert dans un autre programme. Fermez-le là-bas et copiez de nouveau.</translation>
    </message>
    <message>
        <source>{name} says “{text}” as the {field} of the package, which is not one that Windows knows.</source>
        <translation>{name} donne la valeur « {text} » à {field} pour le package ; Windows ne la connaît pas.</translation>
    </message>
    <message>
        <source>{name} starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>{name} commence par une marque d’ordre des octets. Enregistrez-le en UTF-8 sans cette marque.</translation>
    </message>
    <message>
        <source>{name} takes a + or a - in front and no value. Write +{name} or -{name}.</source>
        <translation>{name} demande un + ou un - devant et aucune valeur. Écrivez +{name} ou -{name}.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version (format {found}); this one reads up to {newest}. Update the program.</source>
        <translation>{name} a été enregistré par une version plus récente (format {found}) ; celle-ci lit jusqu’au format {newest}. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{name} would unpack to {size} MiB, which no collection of logs does; it was not opened. Extract the logs from it yourself if you trust it.</source>
        <translation>{name} donnerait {size} Mio une fois décompressé, ce qu’aucun recueil de journaux n’atteint ; l’archive n’a pas été ouverte. Sortez-en vous-même les journaux si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{option} does nothing without another option. Write “{command} --help” to see which.</source>
        <translation>{option} n’a pas d’effet sans une autre option. Écrivez « {command} --help » pour voir laquelle.</translation>
    </message>
    <message>
        <source>{option} needs a value. Write “{command} --help” to see which.</source>
        <translation>{option} attend une valeur. Écrivez « {command} --help » pour savoir laquelle.</translation>
    </message>
    <message>
        <source>{option} takes a day or a time, like 2027-03-30 or 2027-03-30T08:00.</source>
        <translation>{option} attend un jour ou une heure, par exemple 2027-03-30 ou 2027-03-30T08:00.</translation>
    </message>
    <message>
        <source>{option} takes no value. Leave the value out.</source>
        <translation>{option} ne prend pas de valeur. Retirez la valeur.</translation>
    </message>
    <message>
        <source>{path} already exists and was left as it is. Move it away, or choose another folder.</source>
        <translation>{path} existe déjà et a été laissé tel quel. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} already exists. A token is written to a new file only; choose another.</source>
        <translation>{path} existe déjà. Un jeton n’est écrit que dans un nouveau fichier ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} already exists. Add --replace to replace it, or choose another place.</source>
        <translation>{path} existe déjà. Ajoutez --replace pour le remplacer, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} already exists. Choose an empty folder.</source>
        <translation>{path} existe déjà. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>{path} already exists. Choose another name, or change that project.</source>
        <translation>{path} existe déjà. Choisissez un autre nom ou modifiez ce projet.</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it, or choose another place.</source>
        <translation>{path} existe déjà. Remplacez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} and {other} are the same to Windows.</source>
        <translation>{path} et {other} sont identiques pour Windows.</translation>
    </message>
    <message>
        <source>{path} and {other} in the package are the same to Windows. It was not extracted.</source>
        <translation>{path} et {other} dans le package sont identiques pour Windows. Rien n’a été extrait.</translation>
    </message>
    <message>
        <source>{path} belongs to an app that has no ApplicationFile. Choose the file of the app.</source>
        <translation>{path} appartient à une application sans ApplicationFile. Choisissez le fichier de l’application.</translation>
    </message>
    <message>
        <source>{path} belongs to this computer’s own system. Choose a USB stick or another folder.</source>
        <translation>{path} appartient au système de cet ordinateur. Choisissez une clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be put in place: {reason}. Check the drive, or choose another folder.</source>
        <translation>Impossible de mettre {path} en place : {reason}. Vérifiez le lecteur ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {reason}. Check the drive or the network, or choose another place.</source>
        <translation>Impossible d’atteindre {path} : {reason}. Vérifiez le lecteur ou le réseau, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} cannot be read back: {reason}. The drive may be failing; save to another one.</source>
        <translation>{path} ne peut pas être relu : {reason}. Le lecteur est peut-être défaillant ; enregistrez sur un autre.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check its rights and the drive it is on.</source>
        <translation>Impossible de lire {path} : {reason}. Vérifiez ses droits et le lecteur sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and your rights.</source>
        <translation>Impossible de lire {path} : {reason}. Vérifiez le nom et vos droits.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced by its sealed form. Choose another name.</source>
        <translation>{path} ne peut pas être remplacé par sa forme scellée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the name, or the whole path, is too long. Choose a shorter name, or a folder closer to the top of the drive.</source>
        <translation>{path} ne peut pas être écrit : le nom, ou le chemin entier, est trop long. Choisissez un nom plus court, ou un dossier plus proche de la racine du lecteur.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {path} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another name or folder.</source>
        <translation>Impossible d’écrire {path} : {reason}. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>{path} changed while it was copied. Wait until it is finished, and copy again.</source>
        <translation>{path} a changé pendant la copie. Attendez qu’il soit terminé et copiez de nouveau.</translation>
    </message>
    <message>
        <source>{path} changed while it was sealed. Wait until it is written, then seal it again.</source>
        <translation>{path} a changé pendant le scellement. Attendez qu’il soit écrit, puis scellez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name and the folder.</source>
        <translation>{path} n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{path} does not exist. Plug the drive in, or create the folder.</source>
        <translation>{path} n’existe pas. Branchez le lecteur, ou créez le dossier.</translation>
    </message>
    <message>
        <source>{path} does not join Entra ID, so it has no token to renew. “ppkg token get” gets the first.</source>
        <translation>{path} ne rejoint pas Entra ID et n’a donc pas de jeton à renouveler. « ppkg token get » obtient le premier.</translation>
    </message>
    <message>
        <source>{path} has no passphrase, and a token is never stored in the clear. Add --seal to seal the project, --build to build the package at once, or --output-file FILE for the token alone.</source>
        <translation>{path} n’a pas de phrase secrète, et un jeton n’est jamais enregistré en clair. Ajoutez --seal pour sceller le projet, --build pour générer le package aussitôt, ou --output-file FILE pour le jeton seul.</translation>
    </message>
    <message>
        <source>{path} has several volumes: {names}. Name one of them.</source>
        <translation>{path} a plusieurs volumes : {names}. Indiquez l’un d’eux.</translation>
    </message>
    <message>
        <source>{path} has {size} bytes, which is too much for a setting. Choose a file of up to {most}.</source>
        <translation>{path} fait {size} octets, ce qui est trop pour un paramètre. Choisissez un fichier de {most} au plus.</translation>
    </message>
    <message>
        <source>{path} in the package has {size} bytes; at most {limit} are expected. It was not read.</source>
        <translation>{path} dans le package fait {size} octets ; {limit} au plus sont attendus. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{path} in the package is a link, which could lead anywhere. It was not extracted.</source>
        <translation>{path} dans le package est un lien, qui pourrait mener n’importe où. Il n’a pas été extrait.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose another name.</source>
        <translation>{path} est un périphérique et non un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation>{path} est un fichier et non un dossier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} est un dossier. Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file for the package in it.</source>
        <translation>{path} est un dossier. Nommez-y un fichier pour le package.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the project file in it (.wcdproj or .icdproj.xml).</source>
        <translation>{path} est un dossier. Indiquez le fichier de projet qu’il contient (.wcdproj ou .icdproj.xml).</translation>
    </message>
    <message>
        <source>{path} is a folder. Rename it, or the package.</source>
        <translation>{path} est un dossier. Renommez-le, ou renommez le package.</translation>
    </message>
    <message>
        <source>{path} is a group of settings here, so its own value would be lost. Remove it.</source>
        <translation>{path} est ici un groupe de paramètres : sa propre valeur serait perdue. Retirez-la.</translation>
    </message>
    <message>
        <source>{path} is a link that another user made and that could lead anywhere, so nothing was written. Remove it, or choose another name or folder.</source>
        <translation>{path} est un lien créé par un autre utilisateur et qui pourrait mener n’importe où : rien n’a été écrit. Supprimez-le, ou choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is a link, not a file. Remove it first.</source>
        <translation>{path} est un lien et non un fichier. Supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} is a link, which a package must not contain.</source>
        <translation>{path} est un lien, qu’un package ne doit pas contenir.</translation>
    </message>
    <message>
        <source>{path} is a sealed file. Give it its name back, which ends in .sealed: Windows would take it for a package.</source>
        <translation>{path} est un fichier scellé. Rendez-lui son nom, qui se termine par .sealed : Windows le prendrait pour un package.</translation>
    </message>
    <message>
        <source>{path} is chosen twice; the package is copied there once.</source>
        <translation>{path} est choisi deux fois ; le package y est copié une fois.</translation>
    </message>
    <message>
        <source>{path} is empty, so the secret is not known. Write it to the file.</source>
        <translation>{path} est vide : le secret reste inconnu. Écrivez-le dans le fichier.</translation>
    </message>
    <message>
        <source>{path} is full; {name} was not copied. Free some space, or use another drive.</source>
        <translation>{path} est plein ; {name} n’a pas été copié. Libérez de l’espace, ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>{path} is no longer there. Plug the drive in or create the folder, and copy again.</source>
        <translation>{path} n’est plus là. Branchez le lecteur ou créez le dossier, et copiez de nouveau.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, so it cannot be used as a secret. Save it as UTF-8.</source>
        <translation>{path} n’est pas un texte UTF-8 : ce secret est inutilisable. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a document that is known: a configuration of a kiosk or of Shell Launcher, a profile of Wi-Fi, of a wired network or of a VPN, a layout or pins of Start, or an installation of an app. Choose another file.</source>
        <translation>{path} n’est pas un document connu : configuration de kiosque ou de Shell Launcher, profil Wi-Fi, filaire ou VPN, disposition ou épinglages du menu Démarrer, installation d’application. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not a drive that a package can be copied to: it is not plugged in, or belongs to this computer’s own system. “ppkg drives --all” lists those that are.</source>
        <translation>{path} n’est pas un lecteur sur lequel un package peut être copié : il n’est pas branché, ou appartient au système de cet ordinateur. « ppkg drives --all » énumère ceux qui conviennent.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a package.</source>
        <translation>{path} n’est pas un fichier. Choisissez un package.</translation>
    </message>
    <message>
        <source>{path} is not a sealed file, although its name says so. Choose what “seal” made.</source>
        <translation>{path} n’est pas un fichier scellé, malgré son nom. Choisissez ce que « seal » a créé.</translation>
    </message>
    <message>
        <source>{path} is not the builder ICD.exe, nor the folder with it. Correct the setting.</source>
        <translation>{path} n’est ni le générateur ICD.exe, ni le dossier qui le contient. Corrigez le paramètre.</translation>
    </message>
    <message>
        <source>{path} is not there. Build the package again, or choose another.</source>
        <translation>{path} n’existe pas. Générez de nouveau le package, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is nothing the window can open. It opens .wcdproj, .ppkg, .icdproj.xml and .xml files.</source>
        <translation>La fenêtre ne peut pas ouvrir {path}. Elle ouvre les fichiers .wcdproj, .ppkg, .icdproj.xml et .xml.</translation>
    </message>
    <message>
        <source>{path} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{path} est ouvert dans un autre programme ou protégé. Fermez-le là-bas ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is read-only. Move the switch on the drive’s side if there is one, or use another.</source>
        <translation>{path} est en lecture seule. Déplacez le curseur sur le côté du lecteur s’il y en a un, ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>{path} is set twice, so it is unclear which value wins. Remove one.</source>
        <translation>{path} est réglé deux fois : on ne sait pas quelle valeur l’emporte. Retirez-en une.</translation>
    </message>
    <message>
        <source>{path} is the package itself. Choose another name for the image.</source>
        <translation>{path} est le package lui-même. Choisissez un autre nom pour l’image.</translation>
    </message>
    <message>
        <source>{path} is the package itself. Choose another name for the rebuilt one.</source>
        <translation>{path} est le package lui-même. Choisissez un autre nom pour le nouveau.</translation>
    </message>
    <message>
        <source>{path} is there already. Add +Overwrite to replace it, or choose another place.</source>
        <translation>{path} existe déjà. Ajoutez +Overwrite pour le remplacer, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} is this package itself. Choose another place.</source>
        <translation>{path} est ce package lui-même. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} is too large for a secret. Choose the right file.</source>
        <translation>{path} est trop volumineux pour un secret. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{path} is too large for an answer file. Choose the right file.</source>
        <translation>{path} est trop volumineux pour un fichier de réponses. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{path} is write-protected. Allow changes to it, or choose another name.</source>
        <translation>{path} est protégé en écriture. Autorisez sa modification ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} names no file. Choose one, or remove the setting.</source>
        <translation>{path} n’indique pas de fichier. Choisissez-en un ou retirez le paramètre.</translation>
    </message>
    <message>
        <source>{path} reported an error: the drive is failing, or was pulled out. {name} was not copied. Plug it in again, or use another drive.</source>
        <translation>{path} a signalé une erreur : le lecteur est défaillant ou a été retiré. {name} n’a pas été copié. Rebranchez-le, ou utilisez un autre lecteur.</translation>
    </message>
    <message>
        <source>{path} takes no file called {name}. Rename the package; letters, digits and - are safe.</source>
        <translation>{path} n’accepte pas de fichier nommé {name}. Renommez le package ; lettres, chiffres et - sont sûrs.</translation>
    </message>
    <message>
        <source>{path} takes no package. {reason}</source>
        <translation>{path} n’accepte pas de package. {reason}</translation>
    </message>
    <message>
        <source>{path} was not kept as written; the drive may be failing. Save to another drive.</source>
        <translation>{path} n’a pas été conservé tel qu’il a été écrit ; le lecteur est peut-être défaillant. Enregistrez sur un autre lecteur.</translation>
    </message>
    <message>
        <source>{path} was removed while copying. Plug the drive in again, and copy again.</source>
        <translation>{path} a été retiré pendant la copie. Rebranchez le lecteur et copiez de nouveau.</translation>
    </message>
    <message>
        <source>{stores} has no such settings: {paths}. Name the store that has them with /StoreFile, such as Microsoft-Desktop-Provisioning.dat for PCs.</source>
        <translation>{stores} n’a pas ces paramètres : {paths}. Nommez le magasin qui les contient avec /StoreFile, par exemple Microsoft-Desktop-Provisioning.dat pour des PC.</translation>
    </message>
    <message>
        <source>{switch} is given twice. Leave one out.</source>
        <translation>{switch} est indiqué deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>{uri} cannot take its value from a file: only texts, bytes and XML can. Write the value itself.</source>
        <translation>{uri} ne peut pas tirer sa valeur d’un fichier : seuls les textes, les octets et le XML le peuvent. Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>{uri} takes XML, and its value is not well-formed: {reason}</source>
        <translation>{uri} attend du XML, et sa valeur n’est pas bien formée : {reason}</translation>
    </message>
    <message>
        <source>{uri} takes a whole number, and its value is not one.</source>
        <translation>{uri} attend un nombre entier, et sa valeur n’en est pas un.</translation>
    </message>
    <message>
        <source>{uri} takes bytes written as base64, and its value is not that.</source>
        <translation>{uri} attend des octets en base64, et sa valeur n’en est pas.</translation>
    </message>
    <message>
        <source>{uri} takes true or false, and its value is neither.</source>
        <translation>{uri} attend true ou false, et sa valeur n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>{variable} is not a whole number of seconds from 1970 to the end of 2049. Correct it, or unset it.</source>
        <translation>{variable} n’est pas un nombre entier de secondes de 1970 à la fin de 2049. Corrigez la variable ou supprimez-la.</translation>
    </message>
    <message>
        <source>“{account}” is not the account of a bulk token, so it was left alone. Choose one from the list.</source>
        <translation>« {account} » n’est pas le compte d’un jeton en bloc : il n’est pas touché. Choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>“{address}” is a group of settings and has no value. Set one of its settings.</source>
        <translation>« {address} » est un groupe de paramètres et n’a pas de valeur. Réglez l’un de ses paramètres.</translation>
    </message>
    <message>
        <source>“{address}” is a secret. Give it by a prompt, a file or the environment.</source>
        <translation>« {address} » est un secret. Donnez-le par une invite, un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a setting. Write names joined by “/”, and items as User[UserName=admin].</source>
        <translation>« {address} » n’est pas l’adresse d’un paramètre. Écrivez des noms séparés par « / », et les éléments ainsi : User[UserName=admin].</translation>
    </message>
    <message>
        <source>“{address}” is one of {count} items, counted from 0. Use a smaller number.</source>
        <translation>« {address} » est l’un de {count} éléments, comptés à partir de 0. Utilisez un nombre plus petit.</translation>
    </message>
    <message>
        <source>“{app}” cannot be the name of an app: it is empty or has ~, / or \ in it. Choose another.</source>
        <translation>« {app} » ne peut pas être le nom d’une application : il est vide ou contient ~, / ou \. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{key}” does not say all. Write target[laptop]/PowerPlatformRole=2, variant[laptop]/Policies/…=VALUE, or admx/APP/POLICY=enabled.</source>
        <translation>« {key} » ne dit pas tout. Écrivez target[laptop]/PowerPlatformRole=2, variant[laptop]/Policies/…=VALUE ou admx/APP/POLICY=enabled.</translation>
    </message>
    <message>
        <source>“{name}” is not a fact of a device. Known are these: {known}.</source>
        <translation>« {name} » n’est pas un fait d’un appareil. Faits connus : {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a setting: XML allows letters, digits, - . and _ only. Correct it.</source>
        <translation>« {name} » n’est pas un nom de paramètre : XML n’admet que les lettres, les chiffres et les signes - . _. Corrigez-le.</translation>
    </message>
    <message>
        <source>“{place}” does not end with the index of an item, such as …/Command/0.</source>
        <translation>« {place} » ne se termine pas par l’indice d’un élément, comme …/Command/0.</translation>
    </message>
    <message>
        <source>“{place}” has a character that cannot be saved: {text}. Retype it, or rename the file.</source>
        <translation>« {place} » contient un caractère impossible à enregistrer : {text}. Récrivez le texte ou renommez le fichier.</translation>
    </message>
    <message>
        <source>“{place}” is a secret. Give it by a prompt, a file or the environment.</source>
        <translation>« {place} » est un secret. Donnez-le par une invite, un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>“{place}” is beyond the list, which has {count} items, counted from 0. Use a smaller number.</source>
        <translation>« {place} » dépasse la fin de la liste, qui compte {count} éléments à partir de 0. Utilisez un nombre plus petit.</translation>
    </message>
    <message>
        <source>“{place}” is not a list of a setting. An item of a field is added by setting it.</source>
        <translation>« {place} » n’est pas la liste d’un paramètre. Un élément d’un champ s’ajoute en le réglant.</translation>
    </message>
    <message>
        <source>“{place}” is not a list, so nothing can be inserted.</source>
        <translation>« {place} » n’est pas une liste : rien ne peut y être inséré.</translation>
    </message>
    <message>
        <source>“{place}” is sealed, and what it belongs to was changed. Open {name} with its passphrase first and make the change again.</source>
        <translation>« {place} » est scellé, et ce à quoi il appartient a été modifié. Ouvrez d’abord {name} avec sa phrase secrète et refaites la modification.</translation>
    </message>
    <message>
        <source>“{place}” takes text. Write text.</source>
        <translation>« {place} » attend du texte. Écrivez du texte.</translation>
    </message>
    <message>
        <source>“{text}” is not a tenant. Enter its domain, such as contoso.onmicrosoft.com, or its id.</source>
        <translation>« {text} » n’est pas un locataire. Saisissez son domaine, par exemple contoso.onmicrosoft.com, ou son identifiant.</translation>
    </message>
    <message>
        <source>“{uri}” is not the address of a node. Write it like ./Device/Vendor/MSFT/Policy/Config/Area/Name or Policy/Config/Area/Name, with %2F for a slash within a name.</source>
        <translation>« {uri} » n’est pas l’adresse d’un nœud. Écrivez-la comme ./Device/Vendor/MSFT/Policy/Config/Area/Name ou Policy/Config/Area/Name, avec %2F pour une barre oblique dans un nom.</translation>
    </message>
    <message>
        <source>“{value}” is not a state of a policy. Write enabled or disabled, or remove the policy.</source>
        <translation>« {value} » n’est pas un état de stratégie. Écrivez enabled ou disabled, ou retirez la stratégie.</translation>
    </message>
    <message>
        <source>“{value}” is not possible for “{place}”. Write {expected}.</source>
        <translation>« {value} » est impossible pour « {place} ». Écrivez {expected}.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A folder to look for packages, named in the registry, is not there: {first}</source>
        <translation>Un dossier où chercher des packages, nommé dans le Registre, n’existe pas : {first}</translation>
    </message>
    <message>
        <source>A package is being copied to the device.</source>
        <translation>Un package est en cours de copie sur l’appareil.</translation>
    </message>
    <message>
        <source>A package is being removed: {first}</source>
        <translation>Un package est en cours de retrait : {first}</translation>
    </message>
    <message>
        <source>A part of Windows could not remove its record of a package ({code}): {first}</source>
        <translation>Une partie de Windows n’a pas pu supprimer sa trace d’un package ({code}) : {first}</translation>
    </message>
    <message>
        <source>A part of Windows removed its record of a package: {first}</source>
        <translation>Une partie de Windows a supprimé sa trace d’un package : {first}</translation>
    </message>
    <message>
        <source>A pass over all packages begins, started by {starter}, and removes {removed} first.</source>
        <translation>Un passage sur tous les packages commence, lancé par {starter}, et supprime d’abord {removed}.</translation>
    </message>
    <message>
        <source>A pass over all packages begins, started by {starter}, with {files}.</source>
        <translation>Un passage sur tous les packages commence, lancé par {starter}, avec {files}.</translation>
    </message>
    <message>
        <source>A pass over all packages begins, started by {starter}.</source>
        <translation>Un passage sur tous les packages commence, lancé par {starter}.</translation>
    </message>
    <message>
        <source>A pass over all packages begins.</source>
        <translation>Un passage sur tous les packages commence.</translation>
    </message>
    <message>
        <source>A program asked Windows to restart or to shut down: {first}</source>
        <translation>Un programme a demandé à Windows de redémarrer ou de s’arrêter : {first}</translation>
    </message>
    <message>
        <source>A step of joining Entra ID failed ({code}).</source>
        <translation>Une étape de la jonction à Entra ID a échoué ({code}).</translation>
    </message>
    <message>
        <source>A step of the automatic enrolment ended ({code}; credential {credential}).</source>
        <translation>Une étape de l’inscription automatique s’est terminée ({code} ; identifiants {credential}).</translation>
    </message>
    <message>
        <source>A step of the automatic enrolment failed ({code}; credential {credential}).</source>
        <translation>Une étape de l’inscription automatique a échoué ({code} ; identifiants {credential}).</translation>
    </message>
    <message>
        <source>A step of the enrolment in device management failed ({code}).</source>
        <translation>Une étape de l’inscription à la gestion des appareils a échoué ({code}).</translation>
    </message>
    <message>
        <source>A step of the enrolment in device management failed ({code}; credential {credential}).</source>
        <translation>Une étape de l’inscription à la gestion des appareils a échoué ({code} ; identifiants {credential}).</translation>
    </message>
    <message>
        <source>Applying the packages that are on the device failed ({code}).</source>
        <translation>L’application des packages présents sur l’appareil a échoué ({code}).</translation>
    </message>
    <message>
        <source>Automatic enrolment in device management failed ({code}; credential {credential}).</source>
        <translation>L’inscription automatique à la gestion des appareils a échoué ({code} ; identifiants {credential}).</translation>
    </message>
    <message>
        <source>Autopilot begins to fetch its settings.</source>
        <translation>Autopilot commence à récupérer ses paramètres.</translation>
    </message>
    <message>
        <source>Autopilot could not get its settings ({code}).</source>
        <translation>Autopilot n’a pas pu obtenir ses paramètres ({code}).</translation>
    </message>
    <message>
        <source>Autopilot could not join or enrol the device ({code}).</source>
        <translation>Autopilot n’a pas pu joindre ou inscrire l’appareil ({code}).</translation>
    </message>
    <message>
        <source>Autopilot could not mark its profile as available ({code}).</source>
        <translation>Autopilot n’a pas pu marquer son profil comme disponible ({code}).</translation>
    </message>
    <message>
        <source>Autopilot could not prove the identity of the security chip ({code}).</source>
        <translation>Autopilot n’a pas pu prouver l’identité de la puce de sécurité ({code}).</translation>
    </message>
    <message>
        <source>Autopilot could not read its policy “{first}” ({code}).</source>
        <translation>Autopilot n’a pas pu lire sa stratégie « {first} » ({code}).</translation>
    </message>
    <message>
        <source>Autopilot could not read its setting “{first}” for the first start ({code}).</source>
        <translation>Autopilot n’a pas pu lire son paramètre « {first} » pour le premier démarrage ({code}).</translation>
    </message>
    <message>
        <source>Autopilot failed at a stage: {stage} ({code}).</source>
        <translation>Autopilot a échoué à une étape : {stage} ({code}).</translation>
    </message>
    <message>
        <source>Autopilot fetched its settings.</source>
        <translation>Autopilot a récupéré ses paramètres.</translation>
    </message>
    <message>
        <source>Autopilot fetches nothing: the device has been set up before.</source>
        <translation>Autopilot ne récupère rien : l’appareil a déjà été configuré.</translation>
    </message>
    <message>
        <source>Autopilot found no valid device management ({code}).</source>
        <translation>Autopilot n’a trouvé aucune gestion des appareils valide ({code}).</translation>
    </message>
    <message>
        <source>Autopilot has a setting for the first start, “{first}”: {second}</source>
        <translation>Autopilot a un paramètre pour le premier démarrage, « {first} » : {second}</translation>
    </message>
    <message>
        <source>Autopilot has an internet connection to fetch its policy.</source>
        <translation>Autopilot dispose d’une connexion Internet pour récupérer sa stratégie.</translation>
    </message>
    <message>
        <source>Autopilot has its settings.</source>
        <translation>Autopilot a ses paramètres.</translation>
    </message>
    <message>
        <source>Autopilot has no policy “{first}”; this is usual where Autopilot is not used.</source>
        <translation>Autopilot n’a pas de stratégie « {first} » ; c’est habituel là où Autopilot n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Autopilot reached a stage: {stage}.</source>
        <translation>Autopilot a atteint une étape : {stage}.</translation>
    </message>
    <message>
        <source>Autopilot read its policy “{first}”.</source>
        <translation>Autopilot a lu sa stratégie « {first} ».</translation>
    </message>
    <message>
        <source>Autopilot read its policy “{first}”: {second}</source>
        <translation>Autopilot a lu sa stratégie « {first} » : {second}</translation>
    </message>
    <message>
        <source>Connected to Wi-Fi “{ssid}”.</source>
        <translation>Connecté au Wi-Fi « {ssid} ».</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi “{ssid}” failed ({code}).</source>
        <translation>La connexion au Wi-Fi « {ssid} » a échoué ({code}).</translation>
    </message>
    <message>
        <source>Connecting to Wi-Fi “{ssid}”.</source>
        <translation>Connexion en cours au Wi-Fi « {ssid} ».</translation>
    </message>
    <message>
        <source>Device management could not set or read {node} ({code}).</source>
        <translation>La gestion des appareils n’a pas pu définir ou lire {node} ({code}).</translation>
    </message>
    <message>
        <source>Device management looked for {node}, which is not there ({code}). Every enrolled device says so; it is harmless.</source>
        <translation>La gestion des appareils a cherché {node}, qui n’existe pas ({code}). Tout appareil inscrit le signale ; c’est sans conséquence.</translation>
    </message>
    <message>
        <source>Enrolment in device management failed ({code}).</source>
        <translation>L’inscription à la gestion des appareils a échoué ({code}).</translation>
    </message>
    <message>
        <source>Package “{package}” failed with {code}.</source>
        <translation>Le package « {package} » a échoué ({code}).</translation>
    </message>
    <message>
        <source>Package “{package}” is being applied.</source>
        <translation>Le package « {package} » est en cours d’application.</translation>
    </message>
    <message>
        <source>Package “{package}” is done.</source>
        <translation>Le package « {package} » est terminé.</translation>
    </message>
    <message>
        <source>Package “{package}” was skipped.</source>
        <translation>Le package « {package} » a été ignoré.</translation>
    </message>
    <message>
        <source>Provisioning asked Windows to restart, and Windows refused ({code}).</source>
        <translation>L’approvisionnement a demandé à Windows de redémarrer, et Windows a refusé ({code}).</translation>
    </message>
    <message>
        <source>Provisioning asked Windows to restart.</source>
        <translation>L’approvisionnement a demandé à Windows de redémarrer.</translation>
    </message>
    <message>
        <source>Provisioning begins a restart.</source>
        <translation>L’approvisionnement commence un redémarrage.</translation>
    </message>
    <message>
        <source>Renaming the device was blocked, because it is in a domain.</source>
        <translation>Le changement de nom de l’appareil a été bloqué, car il est dans un domaine.</translation>
    </message>
    <message>
        <source>Settings group “{first}” begins: {second}</source>
        <translation>Le groupe de paramètres « {first} » commence : {second}</translation>
    </message>
    <message>
        <source>Settings group “{first}” failed with {code} at {second}.</source>
        <translation>Le groupe de paramètres « {first} » a échoué ({code}) à {second}.</translation>
    </message>
    <message>
        <source>Settings group “{first}” is done.</source>
        <translation>Le groupe de paramètres « {first} » est terminé.</translation>
    </message>
    <message>
        <source>Sign-in to Entra ID: {code} is information, not an error.</source>
        <translation>Connexion à Entra ID : {code} est une information, pas une erreur.</translation>
    </message>
    <message>
        <source>The device joined Entra ID, and sign-in is ready.</source>
        <translation>L’appareil a rejoint Entra ID, et la connexion est prête.</translation>
    </message>
    <message>
        <source>The device joined Entra ID.</source>
        <translation>L’appareil a rejoint Entra ID.</translation>
    </message>
    <message>
        <source>The device was enrolled in device management by itself.</source>
        <translation>L’appareil s’est inscrit de lui-même à la gestion des appareils.</translation>
    </message>
    <message>
        <source>The device was enrolled in device management.</source>
        <translation>L’appareil a été inscrit à la gestion des appareils.</translation>
    </message>
    <message>
        <source>The device was registered with Entra ID.</source>
        <translation>L’appareil a été enregistré auprès d’Entra ID.</translation>
    </message>
    <message>
        <source>The key or protection of Wi-Fi “{ssid}” was refused ({code}).</source>
        <translation>La clé ou la protection du Wi-Fi « {ssid} » a été refusée ({code}).</translation>
    </message>
    <message>
        <source>The logs of the first start could not be tidied up ({code}).</source>
        <translation>Les journaux du premier démarrage n’ont pas pu être nettoyés ({code}).</translation>
    </message>
    <message>
        <source>The logs of the first start were tidied up.</source>
        <translation>Les journaux du premier démarrage ont été nettoyés.</translation>
    </message>
    <message>
        <source>The package could not be copied to the device ({code}).</source>
        <translation>Le package n’a pas pu être copié sur l’appareil ({code}).</translation>
    </message>
    <message>
        <source>The package could not be removed ({code}).</source>
        <translation>Le package n’a pas pu être retiré ({code}).</translation>
    </message>
    <message>
        <source>The package could not enrol the device at {node} ({code}).</source>
        <translation>Le package n’a pas pu inscrire l’appareil à {node} ({code}).</translation>
    </message>
    <message>
        <source>The package was copied to the device: {package}</source>
        <translation>Le package a été copié sur l’appareil : {package}</translation>
    </message>
    <message>
        <source>The package was removed: {first}</source>
        <translation>Le package a été retiré : {first}</translation>
    </message>
    <message>
        <source>The packages that are on the device are being applied.</source>
        <translation>Les packages présents sur l’appareil sont en cours d’application.</translation>
    </message>
    <message>
        <source>The packages that are on the device were applied.</source>
        <translation>Les packages présents sur l’appareil ont été appliqués.</translation>
    </message>
    <message>
        <source>The pass over all packages failed with {code}.</source>
        <translation>Le passage sur tous les packages a échoué ({code}).</translation>
    </message>
    <message>
        <source>The pass over all packages is done.</source>
        <translation>Le passage sur tous les packages est terminé.</translation>
    </message>
    <message>
        <source>The provisioning logs could not be published ({code}).</source>
        <translation>Les journaux d’approvisionnement n’ont pas pu être publiés ({code}).</translation>
    </message>
    <message>
        <source>The provisioning logs were published.</source>
        <translation>Les journaux d’approvisionnement ont été publiés.</translation>
    </message>
    <message>
        <source>The server of the device management answered the enrolment with a fault: {first} {said}</source>
        <translation>Le serveur de la gestion des appareils a répondu à l’inscription par une erreur : {first} {said}</translation>
    </message>
    <message>
        <source>The setting {first} was ignored: this Windows does not have it.</source>
        <translation>Le paramètre {first} a été ignoré : ce Windows ne l’a pas.</translation>
    </message>
    <message>
        <source>The sign-in to Entra ID had trouble ({code}).</source>
        <translation>La connexion à Entra ID a rencontré un problème ({code}).</translation>
    </message>
    <message>
        <source>The sign-in to Wi-Fi “{ssid}” was refused ({code}).</source>
        <translation>La connexion au Wi-Fi « {ssid} » a été refusée ({code}).</translation>
    </message>
    <message>
        <source>The state of Autopilot changed from {initial} to {update}.</source>
        <translation>L’état d’Autopilot est passé de {initial} à {update}.</translation>
    </message>
    <message>
        <source>Windows Hello was not offered at this sign-in; this is usual where it is not set up.</source>
        <translation>Windows Hello n’a pas été proposé à cette connexion ; c’est habituel là où il n’est pas configuré.</translation>
    </message>
    <message>
        <source>Windows Hello will be offered at this sign-in.</source>
        <translation>Windows Hello sera proposé à cette connexion.</translation>
    </message>
    <message>
        <source>Windows Hello: a PIN or key was not set up ({code}); this does not affect the join.</source>
        <translation>Windows Hello : un code PIN ou une clé n’a pas été configuré ({code}) ; cela ne touche pas la jonction.</translation>
    </message>
    <message>
        <source>Windows Hello: the person skipped setting up a PIN ({code}).</source>
        <translation>Windows Hello : la personne a ignoré la configuration d’un code PIN ({code}).</translation>
    </message>
    <message>
        <source>Windows could not record the result of a setting ({code}): {first}</source>
        <translation>Windows n’a pas pu enregistrer le résultat d’un paramètre ({code}) : {first}</translation>
    </message>
    <message>
        <source>Windows could not register for the result of a setting ({code}): {first}</source>
        <translation>Windows n’a pas pu demander à connaître le résultat d’un paramètre ({code}) : {first}</translation>
    </message>
    <message>
        <source>Windows could not remove its record of a package ({code}): {first}</source>
        <translation>Windows n’a pas pu supprimer sa trace d’un package ({code}) : {first}</translation>
    </message>
    <message>
        <source>Windows could not tell the results of the last commands ({code}).</source>
        <translation>Windows n’a pas pu donner les résultats des dernières commandes ({code}).</translation>
    </message>
    <message>
        <source>Windows could not tell the results of the last packages ({code}).</source>
        <translation>Windows n’a pas pu donner les résultats des derniers packages ({code}).</translation>
    </message>
    <message>
        <source>Windows had stopped without warning.</source>
        <translation>Windows s’était arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Windows recorded the result of a setting: {first}</source>
        <translation>Windows a enregistré le résultat d’un paramètre : {first}</translation>
    </message>
    <message>
        <source>Windows removed its record of a package: {first}</source>
        <translation>Windows a supprimé sa trace d’un package : {first}</translation>
    </message>
    <message>
        <source>Windows restarted without shutting down first.</source>
        <translation>Windows a redémarré sans s’être arrêté d’abord.</translation>
    </message>
    <message>
        <source>Windows shut down.</source>
        <translation>Windows s’est arrêté.</translation>
    </message>
    <message>
        <source>Windows started.</source>
        <translation>Windows a démarré.</translation>
    </message>
    <message>
        <source>Windows waits for the result of a setting: {first}</source>
        <translation>Windows attend le résultat d’un paramètre : {first}</translation>
    </message>
    <message>
        <source>Windows was asked for the results of the last commands.</source>
        <translation>Les résultats des dernières commandes ont été demandés à Windows.</translation>
    </message>
    <message>
        <source>Windows was asked for the results of the last packages.</source>
        <translation>Les résultats des derniers packages ont été demandés à Windows.</translation>
    </message>
    <message>
        <source>{subject}, error {id}: {fields}.</source>
        <translation>{subject}, erreur {id} : {fields}.</translation>
    </message>
    <message>
        <source>{subject}, event {id}.</source>
        <translation>{subject}, événement {id}.</translation>
    </message>
    <message>
        <source>{subject}, event {id}: {fields}.</source>
        <translation>{subject}, événement {id} : {fields}.</translation>
    </message>
    <message>
        <source>{subject}, warning {id}: {fields}.</source>
        <translation>{subject}, avertissement {id} : {fields}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Likely, but not proved [INFERRED]: it follows the rule for policies, its neighbours, or a public CSP node of the same name.</source>
        <translation>Probable, mais pas prouvé [INFERRED] : déduit de la règle des stratégies, des paramètres voisins ou d’un nœud CSP public du même nom.</translation>
    </message>
    <message>
        <source>Proved: seen in a real package.</source>
        <translation>Prouvé : constaté dans un package réel.</translation>
    </message>
    <message>
        <source>Taken from the settings stores of Windows Configuration Designer (2019); not yet seen in a real package.</source>
        <translation>Tiré des magasins de paramètres de Windows Configuration Designer (2019) ; pas encore constaté dans un package réel.</translation>
    </message>
    <message>
        <source>Where it goes in a package is not known [UNKNOWN], so a package with it cannot be built.</source>
        <translation>Son emplacement dans un package est inconnu [UNKNOWN] : un package qui le contient ne peut pas être généré.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>A Conditional Access policy requires MFA of all users, the account package_… included.</source>
        <translation>Une stratégie d’accès conditionnel exige l’authentification multifacteur de tous les utilisateurs, compte package_… compris.</translation>
    </message>
    <message>
        <source>A Conditional Access policy stops the enrolment.</source>
        <translation>Une stratégie d’accès conditionnel empêche l’inscription.</translation>
    </message>
    <message>
        <source>A VPN profile of “{package}” was not set ({code}).</source>
        <translation>Un profil VPN de « {package} » n’a pas été défini ({code}).</translation>
    </message>
    <message>
        <source>A command asks for a restart each time it runs: its exit code is one that means restart.</source>
        <translation>Une commande demande un redémarrage à chaque exécution : son code de sortie signifie un redémarrage.</translation>
    </message>
    <message>
        <source>A command calls a file that is not in the package.</source>
        <translation>Une commande appelle un fichier qui n’est pas dans le package.</translation>
    </message>
    <message>
        <source>A command of “{package}” ended with exit code {exit}.</source>
        <translation>Une commande de « {package} » s’est terminée avec le code de sortie {exit}.</translation>
    </message>
    <message>
        <source>A command of “{package}” failed ({code}).</source>
        <translation>Une commande de « {package} » a échoué ({code}).</translation>
    </message>
    <message>
        <source>A command of “{package}” took too long and was stopped.</source>
        <translation>Une commande de « {package} » a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>A fault of the service at that moment, or data of the device that it cannot handle.</source>
        <translation>Une panne du service à ce moment-là, ou des données de l’appareil qu’il ne sait pas traiter.</translation>
    </message>
    <message>
        <source>A fault of the service at that moment.</source>
        <translation>Une panne du service à ce moment-là.</translation>
    </message>
    <message>
        <source>A fault or maintenance of the service at that moment.</source>
        <translation>Une panne ou une maintenance du service à ce moment-là.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections, and the device does not know its certificate.</source>
        <translation>Un pare-feu ouvre les connexions chiffrées, et l’appareil ne connaît pas son certificat.</translation>
    </message>
    <message>
        <source>A firewall or proxy refuses the address.</source>
        <translation>Un pare-feu ou un proxy refuse l’adresse.</translation>
    </message>
    <message>
        <source>A firewall silently drops the connections.</source>
        <translation>Un pare-feu ignore les connexions sans le signaler.</translation>
    </message>
    <message>
        <source>A package, or what Windows had recorded about it, could not be removed ({code}).</source>
        <translation>Un package, ou ce que Windows en avait enregistré, n’a pas pu être supprimé ({code}).</translation>
    </message>
    <message>
        <source>A policy forbids adding packages (AllowAddProvisioningPackage is 0).</source>
        <translation>Une stratégie interdit d’ajouter des packages (AllowAddProvisioningPackage vaut 0).</translation>
    </message>
    <message>
        <source>A policy of the domain forbids enrolment.</source>
        <translation>Une stratégie du domaine interdit l’inscription.</translation>
    </message>
    <message>
        <source>A policy requires something a new device cannot have: compliance, a place, a platform.</source>
        <translation>Une stratégie exige ce qu’un nouvel appareil ne peut pas avoir : conformité, lieu, plateforme.</translation>
    </message>
    <message>
        <source>A policy, or a security program, forbids the join or the enrolment.</source>
        <translation>Une stratégie, ou un logiciel de sécurité, interdit la jonction ou l’inscription.</translation>
    </message>
    <message>
        <source>A program on the device, not the join, asked for a token that Microsoft does not give it.</source>
        <translation>Un programme de l’appareil, et non la jonction, a demandé un jeton que Microsoft ne lui donne pas.</translation>
    </message>
    <message>
        <source>A proxy changes the messages, or the service had a fault.</source>
        <translation>Un proxy modifie les messages, ou le service avait une panne.</translation>
    </message>
    <message>
        <source>A proxy changes the messages.</source>
        <translation>Un proxy modifie les messages.</translation>
    </message>
    <message>
        <source>A proxy changes the requests.</source>
        <translation>Un proxy modifie les requêtes.</translation>
    </message>
    <message>
        <source>A proxy on the way did not reach the server.</source>
        <translation>Un proxy sur le chemin n’a pas atteint le serveur.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of a hotspot answered in place of the service.</source>
        <translation>Un proxy ou la page de connexion d’un point d’accès a répondu à la place du service.</translation>
    </message>
    <message>
        <source>A proxy or firewall stops the address of the enrolment service.</source>
        <translation>Un proxy ou un pare-feu bloque l’adresse du service d’inscription.</translation>
    </message>
    <message>
        <source>A proxy or firewall stops the addresses of Entra ID and of the device management.</source>
        <translation>Un proxy ou un pare-feu bloque les adresses d’Entra ID et de la gestion des appareils.</translation>
    </message>
    <message>
        <source>A script that removes unused accounts deleted it.</source>
        <translation>Un script qui supprime les comptes inutilisés l’a supprimé.</translation>
    </message>
    <message>
        <source>A setting needs the rights of the system, but was set for a user.</source>
        <translation>Un paramètre exige les droits du système, mais a été défini pour un utilisateur.</translation>
    </message>
    <message>
        <source>A setting of “{package}” does not allow what the package does with it: {node}.</source>
        <translation>Un paramètre de « {package} » ne permet pas ce que le package en fait : {node}.</translation>
    </message>
    <message>
        <source>A setting of “{package}” is held by another source already: {node}.</source>
        <translation>Un paramètre de « {package} » est déjà détenu par une autre source : {node}.</translation>
    </message>
    <message>
        <source>A setting of “{package}” needs a user or rights that were not there: {node}.</source>
        <translation>Un paramètre de « {package} » demande un utilisateur ou des droits qui manquaient : {node}.</translation>
    </message>
    <message>
        <source>A setting of “{package}” needs rights that it does not get in the context of a user.</source>
        <translation>Un paramètre de « {package} » exige des droits qu’il n’obtient pas dans le contexte d’un utilisateur.</translation>
    </message>
    <message>
        <source>A setting that ends later, such as a join or a command, could not report its end.</source>
        <translation>Un paramètre qui se termine plus tard, comme une jonction ou une commande, n’a pas pu signaler sa fin.</translation>
    </message>
    <message>
        <source>A settings group fails after the restart, so Windows applies the package once more.</source>
        <translation>Un groupe de paramètres échoue après le redémarrage : Windows applique le package une fois de plus.</translation>
    </message>
    <message>
        <source>A value has a form that Windows does not take.</source>
        <translation>Une valeur a une forme que Windows n’accepte pas.</translation>
    </message>
    <message>
        <source>Allow Windows (MDM) in Intune under Enrolment, Device platform restriction.</source>
        <translation>Dans Intune, sous « Inscription », « Restriction de plateforme d’appareil », autorisez Windows (MDM).</translation>
    </message>
    <message>
        <source>Allow enrollment.manage.microsoft.com and enterpriseenrollment.manage.microsoft.com.</source>
        <translation>Autorisez enrollment.manage.microsoft.com et enterpriseenrollment.manage.microsoft.com.</translation>
    </message>
    <message>
        <source>Allow joining in the device settings of Entra ID, then run the package again.</source>
        <translation>Autorisez la jonction dans les paramètres d’appareil d’Entra ID, puis appliquez de nouveau le package.</translation>
    </message>
    <message>
        <source>Allow login.microsoftonline.com and enterpriseregistration.windows.net without a proxy.</source>
        <translation>Autorisez login.microsoftonline.com et enterpriseregistration.windows.net sans proxy.</translation>
    </message>
    <message>
        <source>An account or a profile of the same name already exists.</source>
        <translation>Un compte ou un profil du même nom existe déjà.</translation>
    </message>
    <message>
        <source>An address of the device management is misspelt.</source>
        <translation>Une adresse de la gestion des appareils est mal écrite.</translation>
    </message>
    <message>
        <source>An address of the device management is wrong, in the package or in Entra ID.</source>
        <translation>Une adresse de la gestion des appareils est fausse, dans le package ou dans Entra ID.</translation>
    </message>
    <message>
        <source>An earlier package, or a person, made an account of the same name.</source>
        <translation>Un package antérieur, ou une personne, a créé un compte du même nom.</translation>
    </message>
    <message>
        <source>An enrolment of the device was already in progress.</source>
        <translation>Une inscription de l’appareil était déjà en cours.</translation>
    </message>
    <message>
        <source>An enrolment restriction of Intune limits the devices per user; old ones count as well.</source>
        <translation>Une restriction d’inscription d’Intune limite le nombre d’appareils par utilisateur ; les anciens comptent aussi.</translation>
    </message>
    <message>
        <source>An old entry of the device, or a fault of the service.</source>
        <translation>Une ancienne entrée de l’appareil, ou une panne du service.</translation>
    </message>
    <message>
        <source>An old entry of the same device stands in the way.</source>
        <translation>Une ancienne entrée du même appareil fait obstacle.</translation>
    </message>
    <message>
        <source>An old stick or folder still holds the earlier build.</source>
        <translation>Une ancienne clé USB ou un ancien dossier contient encore le package généré auparavant.</translation>
    </message>
    <message>
        <source>Another device management than Intune still holds the device.</source>
        <translation>Une autre gestion des appareils qu’Intune détient encore l’appareil.</translation>
    </message>
    <message>
        <source>Another management agent, such as the old Intune client, has claimed the device.</source>
        <translation>Un autre agent de gestion, par exemple l’ancien client Intune, a pris en charge l’appareil.</translation>
    </message>
    <message>
        <source>Another setting of the same group failed before, so this one was undone.</source>
        <translation>Un autre paramètre du même groupe a échoué avant : celui-ci a donc été annulé.</translation>
    </message>
    <message>
        <source>Another setting that it depends on is missing.</source>
        <translation>Un autre paramètre dont il dépend manque.</translation>
    </message>
    <message>
        <source>Apply the package again when a user is signed in, or set the setting for the device.</source>
        <translation>Appliquez de nouveau le package quand un utilisateur est connecté, ou définissez le paramètre pour l’appareil.</translation>
    </message>
    <message>
        <source>Apply the package at first start, or with Add-ProvisioningPackage as an administrator.</source>
        <translation>Appliquez le package au premier démarrage, ou avec Add-ProvisioningPackage en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Apply the package once with Add-ProvisioningPackage -LogsFolder and look at the trace.</source>
        <translation>Appliquez une fois le package avec Add-ProvisioningPackage -LogsFolder et regardez la trace.</translation>
    </message>
    <message>
        <source>Ask for the name with nslookup on another device in the same network.</source>
        <translation>Interrogez le nom avec nslookup sur un autre appareil du même réseau.</translation>
    </message>
    <message>
        <source>At first start all commands together have 30 minutes (Microsoft's texts disagree).</source>
        <translation>Au premier démarrage, toutes les commandes ensemble disposent de 30 minutes (les textes de Microsoft divergent).</translation>
    </message>
    <message>
        <source>Build a package without Wi-Fi for such devices: one failed group fails the whole package.</source>
        <translation>Générez pour de tels appareils un package sans Wi-Fi : un seul groupe en échec fait échouer tout le package.</translation>
    </message>
    <message>
        <source>Check edition and version with winver, and update Windows.</source>
        <translation>Vérifiez l’édition et la version avec winver, et mettez Windows à jour.</translation>
    </message>
    <message>
        <source>Check name, protection and key of the network, and try with a cable.</source>
        <translation>Vérifiez le nom, la protection et la clé du réseau, et essayez avec un câble.</translation>
    </message>
    <message>
        <source>Check the Intune licences in the Microsoft 365 admin centre.</source>
        <translation>Vérifiez les licences Intune dans le Centre d’administration Microsoft 365.</translation>
    </message>
    <message>
        <source>Check the addresses of the device management in Entra ID and in the package.</source>
        <translation>Vérifiez les adresses de la gestion des appareils dans Entra ID et dans le package.</translation>
    </message>
    <message>
        <source>Check the clock of the device: with a wrong date every token looks expired.</source>
        <translation>Vérifiez l’horloge de l’appareil : à une date fausse, tout jeton paraît expiré.</translation>
    </message>
    <message>
        <source>Check the domain of the account in Entra ID.</source>
        <translation>Vérifiez le domaine du compte dans Entra ID.</translation>
    </message>
    <message>
        <source>Check the licences of the tenant.</source>
        <translation>Vérifiez les licences du locataire.</translation>
    </message>
    <message>
        <source>Check the name letter by letter, and mark the network as hidden if it is.</source>
        <translation>Vérifiez le nom lettre par lettre, et indiquez que le réseau est masqué s’il l’est.</translation>
    </message>
    <message>
        <source>Check the name with its macros, and the oldest Windows the package is for.</source>
        <translation>Vérifiez le nom avec ses macros, et le plus ancien Windows auquel le package est destiné.</translation>
    </message>
    <message>
        <source>Check the product key, and that the device is online.</source>
        <translation>Vérifiez la clé de produit, et que l’appareil est en ligne.</translation>
    </message>
    <message>
        <source>Check the rights and licences of the account, and its bulk token.</source>
        <translation>Vérifiez les droits et les licences du compte, ainsi que son jeton en bloc.</translation>
    </message>
    <message>
        <source>Check the sign-in address (authority) of the package, then try once more.</source>
        <translation>Vérifiez l’adresse de connexion (authority) du package, puis réessayez une fois.</translation>
    </message>
    <message>
        <source>Check the silent switch, and move long installations to Intune.</source>
        <translation>Vérifiez l’option silencieuse, et confiez à Intune les longues installations.</translation>
    </message>
    <message>
        <source>Check the value of this setting in the project.</source>
        <translation>Vérifiez la valeur de ce paramètre dans le projet.</translation>
    </message>
    <message>
        <source>Check this setting, its path and its value in the project.</source>
        <translation>Vérifiez ce paramètre, son chemin et sa valeur dans le projet.</translation>
    </message>
    <message>
        <source>Check which exit codes mean restart, and let the command end with 0 when there is nothing to do.</source>
        <translation>Vérifiez quels codes de sortie signifient un redémarrage, et faites que la commande se termine par 0 s’il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Check “Users may join devices to Microsoft Entra” in the device settings of Entra ID.</source>
        <translation>Vérifiez « Les utilisateurs peuvent joindre des appareils à Microsoft Entra » dans les paramètres d’appareil d’Entra ID.</translation>
    </message>
    <message>
        <source>Choose a longer password with letters, digits and symbols.</source>
        <translation>Choisissez un mot de passe plus long, avec des lettres, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old account.</source>
        <translation>Choisissez un autre nom ou supprimez l’ancien compte.</translation>
    </message>
    <message>
        <source>Clear the TPM in the firmware, update its firmware, and start the device again.</source>
        <translation>Effacez le TPM dans le microprogramme, mettez celui-ci à jour et redémarrez l’appareil.</translation>
    </message>
    <message>
        <source>Compare name, protection and key of the network with the access point, and build again.</source>
        <translation>Comparez le nom, la protection et la clé du réseau avec ceux du point d’accès, et générez de nouveau le package.</translation>
    </message>
    <message>
        <source>Compare the log with the project (--project): it names the settings that hold XML.</source>
        <translation>Comparez le journal au projet (--project) : il nomme les paramètres qui contiennent du XML.</translation>
    </message>
    <message>
        <source>Conditional Access requires MFA, or something else, for enrolling in device management.</source>
        <translation>L’accès conditionnel exige l’authentification multifacteur, ou autre chose, pour l’inscription à la gestion des appareils.</translation>
    </message>
    <message>
        <source>Connect a cable, or put the Wi-Fi network into the package, and start the device again.</source>
        <translation>Branchez un câble ou mettez le réseau Wi-Fi dans le package, et redémarrez l’appareil.</translation>
    </message>
    <message>
        <source>Connect the device to the network of the domain, and check account and password.</source>
        <translation>Connectez l’appareil au réseau du domaine, et vérifiez le compte et le mot de passe.</translation>
    </message>
    <message>
        <source>Connect the device to the network of the domain, and check the domain's name.</source>
        <translation>Connectez l’appareil au réseau du domaine et vérifiez le nom du domaine.</translation>
    </message>
    <message>
        <source>Copy the package again, and check it with ppkg verify.</source>
        <translation>Copiez de nouveau le package et vérifiez-le avec ppkg verify.</translation>
    </message>
    <message>
        <source>Copy the package to %WINDIR%\Provisioning\Packages and restart the device.</source>
        <translation>Copiez le package dans %WINDIR%\Provisioning\Packages et redémarrez l’appareil.</translation>
    </message>
    <message>
        <source>Delete devices that are no longer used.</source>
        <translation>Supprimez les appareils qui ne servent plus.</translation>
    </message>
    <message>
        <source>Delete the old entry of the device in Entra ID.</source>
        <translation>Supprimez l’ancienne entrée de l’appareil dans Entra ID.</translation>
    </message>
    <message>
        <source>Device management or another package has set it before.</source>
        <translation>La gestion des appareils ou un autre package l’a défini avant.</translation>
    </message>
    <message>
        <source>Do not join removing software (CleanPC) with a package that stays on the device.</source>
        <translation>N’associez pas la suppression de logiciels (CleanPC) à un package qui reste sur l’appareil.</translation>
    </message>
    <message>
        <source>Enable the account in Entra ID, or get a new bulk token and build again.</source>
        <translation>Activez le compte dans Entra ID, ou obtenez un nouveau jeton en bloc et générez de nouveau le package.</translation>
    </message>
    <message>
        <source>Enter the exit codes that mean success and restart at the command.</source>
        <translation>Indiquez pour la commande les codes de sortie qui signifient une réussite ou un redémarrage.</translation>
    </message>
    <message>
        <source>Entra ID refused the sign-in of the device ({sign}). {reason}</source>
        <translation>Entra ID a refusé la connexion de l’appareil ({sign}). {reason}</translation>
    </message>
    <message>
        <source>Entra ID refused the sign-in of the device with {sign}, which is not known here.</source>
        <translation>Entra ID a refusé la connexion de l’appareil avec {sign}, qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Exclude the accounts package_… from policies on Microsoft Intune Enrollment.</source>
        <translation>Excluez les comptes package_… des stratégies sur Microsoft Intune Enrollment.</translation>
    </message>
    <message>
        <source>Exclude the accounts package_… from policies that require MFA for joining devices.</source>
        <translation>Excluez les comptes package_… des stratégies qui exigent l’authentification multifacteur pour joindre des appareils.</translation>
    </message>
    <message>
        <source>Exclude the accounts package_… from that policy.</source>
        <translation>Excluez les comptes package_… de cette stratégie.</translation>
    </message>
    <message>
        <source>For a PC in a domain: wait for the next synchronisation; a package does not enrol such a PC.</source>
        <translation>Pour un PC dans un domaine : attendez la prochaine synchronisation ; un package n’inscrit pas un tel PC.</translation>
    </message>
    <message>
        <source>For client certificates choose “TPM with software fallback”.</source>
        <translation>Pour les certificats clients, choisissez « Dans le TPM, sinon sur le disque ».</translation>
    </message>
    <message>
        <source>For the other settings of the package, build it without the join.</source>
        <translation>Pour les autres paramètres du package, générez-le sans la jonction.</translation>
    </message>
    <message>
        <source>Get a new bulk token if this one has expired.</source>
        <translation>Obtenez un nouveau jeton en bloc si celui-ci a expiré.</translation>
    </message>
    <message>
        <source>Get a new bulk token, build the package again, and replace it on all sticks.</source>
        <translation>Obtenez un nouveau jeton en bloc, générez de nouveau le package et remplacez-le sur toutes les clés USB.</translation>
    </message>
    <message>
        <source>It took too long, or what Windows knows of this setting is damaged.</source>
        <translation>Cela a duré trop longtemps, ou ce que Windows sait de ce paramètre est endommagé.</translation>
    </message>
    <message>
        <source>It was started without the rights of the system or of an administrator.</source>
        <translation>L’opération a été lancée sans les droits du système ou d’un administrateur.</translation>
    </message>
    <message>
        <source>It was to be removed without administrator rights.</source>
        <translation>La suppression a été demandée sans droits d’administrateur.</translation>
    </message>
    <message>
        <source>Leave S mode before the package is applied.</source>
        <translation>Quittez le mode S avant d’appliquer le package.</translation>
    </message>
    <message>
        <source>Leave the old management under Settings, Accounts, Access work or school; or reset the PC.</source>
        <translation>Quittez l’ancienne gestion sous Paramètres, Comptes, Accès Professionnel ou Scolaire ; ou réinitialisez le PC.</translation>
    </message>
    <message>
        <source>Leave the stick in until the device restarts; check the files of the commands.</source>
        <translation>Laissez la clé USB branchée jusqu’au redémarrage de l’appareil ; vérifiez les fichiers des commandes.</translation>
    </message>
    <message>
        <source>Let the addresses of Entra ID and of the device management through firewall and proxy, without TLS inspection.</source>
        <translation>Laissez passer les adresses d’Entra ID et de la gestion des appareils par le pare-feu et le proxy, sans inspection TLS.</translation>
    </message>
    <message>
        <source>Look at Intune under Troubleshooting, Enrolment failures, at that minute.</source>
        <translation>Consultez à cette minute, dans Intune, « Résolution des problèmes », « Échecs d’inscription ».</translation>
    </message>
    <message>
        <source>Look at the events just before it, and at the CSP node, if the log names one.</source>
        <translation>Regardez les événements juste avant, et le nœud CSP si le journal en nomme un.</translation>
    </message>
    <message>
        <source>Look at the events just before it: they may name the cause.</source>
        <translation>Regardez les événements juste avant : ils peuvent nommer la cause.</translation>
    </message>
    <message>
        <source>Look at the log of the server, or of the sign-ins in Entra ID, at that minute.</source>
        <translation>Regardez le journal du serveur, ou celui des connexions dans Entra ID, à cette minute.</translation>
    </message>
    <message>
        <source>Look at the other events of that minute: this one seldom is the cause.</source>
        <translation>Regardez les autres événements de cette minute : celui-ci est rarement la cause.</translation>
    </message>
    <message>
        <source>Look at the service health page of Microsoft 365.</source>
        <translation>Consultez la page d’état des services de Microsoft 365.</translation>
    </message>
    <message>
        <source>Look at the service health page of the device management.</source>
        <translation>Regardez la page d’état d’intégrité du service de gestion des appareils.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of the account package_… in Entra ID at that minute.</source>
        <translation>Consultez le journal de connexion du compte package_… dans Entra ID à cette minute.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of the account package_… in Entra ID.</source>
        <translation>Consultez le journal de connexion du compte package_… dans Entra ID.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of the account package_… in Entra ID: it names the policy.</source>
        <translation>Consultez le journal de connexion du compte package_… dans Entra ID : il nomme la stratégie.</translation>
    </message>
    <message>
        <source>Look for policies that block joining or device management, and try again.</source>
        <translation>Cherchez des stratégies qui bloquent la jonction ou la gestion des appareils, et réessayez.</translation>
    </message>
    <message>
        <source>Look for the policy Security/AllowAddProvisioningPackage in device management.</source>
        <translation>Cherchez la stratégie Security/AllowAddProvisioningPackage dans la gestion des appareils.</translation>
    </message>
    <message>
        <source>Look on the device whether this setting holds: {node}.</source>
        <translation>Regardez sur l’appareil si ce paramètre est en place : {node}.</translation>
    </message>
    <message>
        <source>Look the number up at https://login.microsoftonline.com/error.</source>
        <translation>Cherchez le numéro sur https://login.microsoftonline.com/error.</translation>
    </message>
    <message>
        <source>Look which apps stand under Mobility (MDM and WIP) in Entra ID, and leave one in scope.</source>
        <translation>Regardez quelles applications figurent sous Mobilité (MDM et WIP) dans Entra ID, et n’en laissez qu’une dans l’étendue.</translation>
    </message>
    <message>
        <source>Make disk images only of PCs that never joined.</source>
        <translation>Ne créez des images disque qu’à partir de PC qui n’ont jamais été joints.</translation>
    </message>
    <message>
        <source>Make disk images only of PCs that never were enrolled.</source>
        <translation>Ne créez des images disque qu’à partir de PC qui n’ont jamais été inscrits.</translation>
    </message>
    <message>
        <source>Make room on the system drive, and run the package again.</source>
        <translation>Libérez de l’espace sur le lecteur système et appliquez de nouveau le package.</translation>
    </message>
    <message>
        <source>No Intune licence is there for it.</source>
        <translation>Il n’y a pas de licence Intune pour ce compte.</translation>
    </message>
    <message>
        <source>No domain controller was reached at first start.</source>
        <translation>Aucun contrôleur de domaine n’a été atteint au premier démarrage.</translation>
    </message>
    <message>
        <source>No network at first start: no cable, Wi-Fi not connected, or a sign-in page of a hotspot.</source>
        <translation>Pas de réseau au premier démarrage : pas de câble, Wi-Fi non connecté, ou page de connexion d’un point d’accès public.</translation>
    </message>
    <message>
        <source>No network at that moment, or a time-out.</source>
        <translation>Pas de réseau à ce moment-là, ou délai dépassé.</translation>
    </message>
    <message>
        <source>No network when the package was applied.</source>
        <translation>Pas de réseau au moment où le package a été appliqué.</translation>
    </message>
    <message>
        <source>None of our tables knows the code; the log of Entra ID may say more.</source>
        <translation>Aucune de nos tables ne connaît ce code ; le journal d’Entra ID en dit peut-être plus.</translation>
    </message>
    <message>
        <source>None of our tables knows the code; the log of Intune may say more.</source>
        <translation>Aucune de nos tables ne connaît ce code ; le journal d’Intune en dit peut-être plus.</translation>
    </message>
    <message>
        <source>None of our tables knows the code; what Windows says of such numbers is shown below.</source>
        <translation>Aucune de nos tables ne connaît ce code ; ce que Windows dit de tels numéros figure plus bas.</translation>
    </message>
    <message>
        <source>None of our tables knows the number; Microsoft's list of them may.</source>
        <translation>Aucune de nos tables ne connaît ce numéro ; la liste de Microsoft le connaît peut-être.</translation>
    </message>
    <message>
        <source>Nothing is to be done; Windows offers the PIN again.</source>
        <translation>Il n’y a rien à faire ; Windows proposera de nouveau le code PIN.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 settings of the profile type Native fail at NativeProfile, however the package is built.</source>
        <translation>Sous Windows 10 et 11, les paramètres du type de profil Native échouent à NativeProfile, de quelque façon que le package soit généré.</translation>
    </message>
    <message>
        <source>Open each XML file of the package in a browser: it names the first wrong line.</source>
        <translation>Ouvrez chaque fichier XML du package dans un navigateur : il nomme la première ligne fausse.</translation>
    </message>
    <message>
        <source>Open the certificate file and check what it contains, then choose its store again.</source>
        <translation>Ouvrez le fichier du certificat et vérifiez son contenu, puis choisissez de nouveau son magasin.</translation>
    </message>
    <message>
        <source>Open the logs User Device Registration and AAD too; they name the cause.</source>
        <translation>Ouvrez aussi les journaux User Device Registration et AAD ; ils nomment la cause.</translation>
    </message>
    <message>
        <source>Or apply the package at first start.</source>
        <translation>Ou appliquez le package au premier démarrage.</translation>
    </message>
    <message>
        <source>Or do not remove software with this package.</source>
        <translation>Ou ne supprimez pas de logiciels avec ce package.</translation>
    </message>
    <message>
        <source>Or remove the old package under Settings, Accounts, Access work or school.</source>
        <translation>Ou retirez l’ancien package sous Paramètres, Comptes, Accès Professionnel ou Scolaire.</translation>
    </message>
    <message>
        <source>Or remove the package on the device under Settings, Accounts, Access work or school.</source>
        <translation>Ou retirez le package de l’appareil sous Paramètres, Comptes, Accès Professionnel ou Scolaire.</translation>
    </message>
    <message>
        <source>Otherwise run dsregcmd /leave as an administrator, restart, and run the package again.</source>
        <translation>Sinon, exécutez dsregcmd /leave en tant qu’administrateur, redémarrez, et exécutez de nouveau le package.</translation>
    </message>
    <message>
        <source>Power settings are applied with the rights of a user.</source>
        <translation>Les paramètres d’alimentation sont appliqués avec les droits d’un utilisateur.</translation>
    </message>
    <message>
        <source>Power settings need the rights of the system, not of a user.</source>
        <translation>Les paramètres d’alimentation exigent les droits du système, et non d’un utilisateur.</translation>
    </message>
    <message>
        <source>Power settings of “{package}” were not set ({code}).</source>
        <translation>Les paramètres d’alimentation de « {package} » n’ont pas été définis ({code}).</translation>
    </message>
    <message>
        <source>Pull the stick, so that the package is not found again.</source>
        <translation>Retirez la clé USB, pour que le package ne soit pas retrouvé.</translation>
    </message>
    <message>
        <source>Raise the device limit in Intune and in the device settings of Entra ID.</source>
        <translation>Augmentez la limite d’appareils dans Intune et dans les paramètres d’appareil d’Entra ID.</translation>
    </message>
    <message>
        <source>Raise the limit in the device settings of Entra ID, or delete old devices.</source>
        <translation>Augmentez la limite dans les paramètres d’appareil d’Entra ID, ou supprimez d’anciens appareils.</translation>
    </message>
    <message>
        <source>Raise the version of the package and build it again, if its content has changed.</source>
        <translation>Augmentez la version du package et générez-le de nouveau, si son contenu a changé.</translation>
    </message>
    <message>
        <source>Remains of an earlier enrolment, or a damaged Windows.</source>
        <translation>Restes d’une inscription antérieure, ou Windows endommagé.</translation>
    </message>
    <message>
        <source>Remains of an earlier join or enrolment name a task, a key or a certificate that is gone.</source>
        <translation>Des restes d’une jonction ou d’une inscription antérieure nomment une tâche, une clé ou un certificat qui n’existe plus.</translation>
    </message>
    <message>
        <source>Remains of an earlier join or enrolment stand in the way.</source>
        <translation>Des restes d’une jonction ou d’une inscription antérieure font obstacle.</translation>
    </message>
    <message>
        <source>Remove old entries of the device on the server, then run the package again.</source>
        <translation>Supprimez les anciennes entrées de l’appareil sur le serveur, puis exécutez de nouveau le package.</translation>
    </message>
    <message>
        <source>Remove the policy or the old agent, then run the package again.</source>
        <translation>Retirez la stratégie ou l’ancien agent, puis appliquez de nouveau le package.</translation>
    </message>
    <message>
        <source>Remove the setting of the package, or set it by device management.</source>
        <translation>Retirez le paramètre du package, ou définissez-le par la gestion des appareils.</translation>
    </message>
    <message>
        <source>Rename the device in the domain, or let the package name it before it joins.</source>
        <translation>Renommez l’appareil dans le domaine, ou laissez le package le nommer avant la jonction.</translation>
    </message>
    <message>
        <source>Reset the device and run the package again.</source>
        <translation>Réinitialisez l’appareil et appliquez de nouveau le package.</translation>
    </message>
    <message>
        <source>Restore the default MDM addresses of Intune in Entra ID.</source>
        <translation>Restaurez dans Entra ID les adresses MDM par défaut d’Intune.</translation>
    </message>
    <message>
        <source>Run dsregcmd /status and look whether the device is joined; join it first.</source>
        <translation>Exécutez dsregcmd /status et regardez si l’appareil est joint ; joignez-le d’abord.</translation>
    </message>
    <message>
        <source>Run dsregcmd /status on the device and read the part about the last attempt.</source>
        <translation>Exécutez dsregcmd /status sur l’appareil et lisez la partie sur la dernière tentative.</translation>
    </message>
    <message>
        <source>Run dsregcmd /status on the device: if it is in the right tenant, its join needs no mending.</source>
        <translation>Exécutez dsregcmd /status sur l’appareil : s’il est dans le bon locataire, sa jonction n’est pas à corriger.</translation>
    </message>
    <message>
        <source>Run the command line by hand as SYSTEM, for example with PsExec -s.</source>
        <translation>Exécutez la ligne de commande à la main en tant que SYSTEM, par exemple avec PsExec -s.</translation>
    </message>
    <message>
        <source>Run the package again, and leave the device on.</source>
        <translation>Appliquez de nouveau le package et laissez l’appareil allumé.</translation>
    </message>
    <message>
        <source>Run the package again; nothing needs to be changed.</source>
        <translation>Appliquez de nouveau le package ; rien n’est à modifier.</translation>
    </message>
    <message>
        <source>Run winver on the device to see its edition.</source>
        <translation>Exécutez winver sur l’appareil pour voir son édition.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 as its first line says, and compare it with Microsoft's schema.</source>
        <translation>Enregistrez le fichier en UTF-8 comme le dit sa première ligne, et comparez-le au schéma de Microsoft.</translation>
    </message>
    <message>
        <source>Security defaults are on.</source>
        <translation>Les paramètres de sécurité par défaut sont activés.</translation>
    </message>
    <message>
        <source>Set date and time in the firmware, or let the device fetch the time before joining.</source>
        <translation>Réglez la date et l’heure dans le microprogramme, ou laissez l’appareil se mettre à l’heure avant la jonction.</translation>
    </message>
    <message>
        <source>Set date and time of the device, and run the package once more.</source>
        <translation>Réglez la date et l’heure de l’appareil, et exécutez le package encore une fois.</translation>
    </message>
    <message>
        <source>Set date and time, and run the package again.</source>
        <translation>Réglez la date et l’heure, et appliquez de nouveau le package.</translation>
    </message>
    <message>
        <source>Set it in one place only: take it out of the package, or of the other source.</source>
        <translation>Définissez-le à un seul endroit : retirez-le du package ou de l’autre source.</translation>
    </message>
    <message>
        <source>Set the MDM user scope in Entra ID to All, or to a group that contains the package account.</source>
        <translation>Dans Entra ID, mettez l’étendue de l’utilisateur MDM sur « Tous », ou sur un groupe qui contient le compte du package.</translation>
    </message>
    <message>
        <source>Set the VPN by a ProfileXML, from device management or with a script in the package.</source>
        <translation>Définissez le VPN par un ProfileXML, depuis la gestion des appareils ou par un script dans le package.</translation>
    </message>
    <message>
        <source>Set “Require multifactor authentication to register or join devices” to No.</source>
        <translation>Mettez « Exiger l’authentification multifacteur pour inscrire ou joindre des appareils » sur « Non ».</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant, and start the enrolment again.</source>
        <translation>Connectez-vous avec un compte du locataire, et relancez l’inscription.</translation>
    </message>
    <message>
        <source>Sign out and in again on the device, then look whether it is still there.</source>
        <translation>Déconnectez-vous puis reconnectez-vous sur l’appareil, et regardez si le problème persiste.</translation>
    </message>
    <message>
        <source>Software was not removed, because this edition of Windows, probably Home, lacks CleanPC.</source>
        <translation>Les logiciels n’ont pas été supprimés, car cette édition de Windows, sans doute Famille, n’a pas CleanPC.</translation>
    </message>
    <message>
        <source>Somebody closed the window of the sign-in.</source>
        <translation>Quelqu’un a fermé la fenêtre de connexion.</translation>
    </message>
    <message>
        <source>Somebody closed the window, or the device was switched off.</source>
        <translation>Quelqu’un a fermé la fenêtre ou éteint l’appareil.</translation>
    </message>
    <message>
        <source>Somebody deleted the account in Entra ID, which revokes the token.</source>
        <translation>Quelqu’un a supprimé le compte dans Entra ID, ce qui révoque le jeton.</translation>
    </message>
    <message>
        <source>Somebody disabled or locked the account in Entra ID.</source>
        <translation>Quelqu’un a désactivé ou verrouillé le compte dans Entra ID.</translation>
    </message>
    <message>
        <source>Somebody revoked the sessions of the account package_…, or changed its password.</source>
        <translation>Quelqu’un a révoqué les sessions du compte package_…, ou changé son mot de passe.</translation>
    </message>
    <message>
        <source>Start fewer devices at the same time.</source>
        <translation>Démarrez moins d’appareils en même temps.</translation>
    </message>
    <message>
        <source>Start the device again, and remove the package under Settings, Accounts, Access work or school.</source>
        <translation>Redémarrez l’appareil, et supprimez le package sous Paramètres, Comptes, Accès Professionnel ou Scolaire.</translation>
    </message>
    <message>
        <source>Start the device near the access point, or with a cable.</source>
        <translation>Démarrez l’appareil près du point d’accès, ou avec un câble.</translation>
    </message>
    <message>
        <source>Take Microsoft's addresses out of TLS inspection, or add its root certificate.</source>
        <translation>Exceptez les adresses de Microsoft de l’inspection TLS, ou ajoutez le certificat racine de celle-ci.</translation>
    </message>
    <message>
        <source>Take accounts called package_… out of automatic clean-up.</source>
        <translation>Excluez les comptes nommés package_… du nettoyage automatique.</translation>
    </message>
    <message>
        <source>Take the VPN settings out of the package.</source>
        <translation>Retirez les paramètres VPN du package.</translation>
    </message>
    <message>
        <source>The DNS server does not know the name, or a filter hides it.</source>
        <translation>Le serveur DNS ne connaît pas le nom, ou un filtre le masque.</translation>
    </message>
    <message>
        <source>The MDM user scope does not include the account, or a licence is missing.</source>
        <translation>L’étendue utilisateur MDM ne comprend pas le compte, ou une licence manque.</translation>
    </message>
    <message>
        <source>The MDM user scope does not include the account.</source>
        <translation>L’étendue de l’utilisateur MDM n’inclut pas le compte.</translation>
    </message>
    <message>
        <source>The MDM user scope in Entra ID is None, or its addresses are missing.</source>
        <translation>L’étendue de l’utilisateur MDM dans Entra ID est « Aucun », ou ses adresses manquent.</translation>
    </message>
    <message>
        <source>The MDM user scope in Entra ID is None.</source>
        <translation>L’étendue utilisateur MDM dans Entra ID est Aucun.</translation>
    </message>
    <message>
        <source>The PC is in a domain, and its computer account has not been synchronised to Entra ID yet.</source>
        <translation>Le PC est dans un domaine, et son compte d’ordinateur n’a pas encore été synchronisé avec Entra ID.</translation>
    </message>
    <message>
        <source>The TPM is in a bad state, or its firmware is too old.</source>
        <translation>Le TPM est en mauvais état, ou son microprogramme est trop ancien.</translation>
    </message>
    <message>
        <source>The TPM is off, full of old keys, or its firmware is too old.</source>
        <translation>Le TPM est désactivé, plein d’anciennes clés, ou son microprogramme est trop ancien.</translation>
    </message>
    <message>
        <source>The TPM is too old for self-deploying Autopilot, or the address of its maker was not reached.</source>
        <translation>Le TPM est trop ancien pour le déploiement automatique d’Autopilot, ou l’adresse de son fabricant n’a pas été atteinte.</translation>
    </message>
    <message>
        <source>The TPM works in a mode (FIPS) that does not fit.</source>
        <translation>Le TPM fonctionne dans un mode (FIPS) qui ne convient pas.</translation>
    </message>
    <message>
        <source>The VPN profile of “{package}” was not set: Windows refuses its built-in VPN from packages ({code}).</source>
        <translation>Le profil VPN de « {package} » n’a pas été défini : Windows refuse son VPN intégré venant de packages ({code}).</translation>
    </message>
    <message>
        <source>The Wi-Fi network was not set up ({code}).</source>
        <translation>Le réseau Wi-Fi n’a pas été configuré ({code}).</translation>
    </message>
    <message>
        <source>The Wi-Fi network was not set up, probably because the device has no working Wi-Fi adapter.</source>
        <translation>Le réseau Wi-Fi n’a pas été configuré, sans doute parce que l’appareil n’a pas d’adaptateur Wi-Fi utilisable.</translation>
    </message>
    <message>
        <source>The XML of a kiosk, a Wi-Fi profile, a VPN profile or a Start layout is not well formed, is empty, or breaks its schema.</source>
        <translation>Le XML d’un kiosque, d’un profil Wi-Fi, d’un profil VPN ou d’une disposition de l’écran d’accueil est mal formé, est vide ou enfreint son schéma.</translation>
    </message>
    <message>
        <source>The account has to sign in again, or its password was changed.</source>
        <translation>Le compte doit se reconnecter, ou son mot de passe a été modifié.</translation>
    </message>
    <message>
        <source>The account is disabled, or locked after too many attempts.</source>
        <translation>Le compte est désactivé, ou verrouillé après trop de tentatives.</translation>
    </message>
    <message>
        <source>The account is in a domain that the tenant has not verified.</source>
        <translation>Le compte est dans un domaine que le locataire n’a pas vérifié.</translation>
    </message>
    <message>
        <source>The account may not join computers, or its password is wrong.</source>
        <translation>Le compte n’a pas le droit de joindre des ordinateurs, ou son mot de passe est faux.</translation>
    </message>
    <message>
        <source>The account that began it is gone.</source>
        <translation>Le compte qui l’a commencée n’existe plus.</translation>
    </message>
    <message>
        <source>The address for this question, login.microsoftonline.com, was not reached.</source>
        <translation>L’adresse qui répond à cette question, login.microsoftonline.com, n’a pas été atteinte.</translation>
    </message>
    <message>
        <source>The address of the device management is wrong, or its DNS entry (enterpriseenrollment) is missing.</source>
        <translation>L’adresse de la gestion des appareils est fausse, ou son entrée DNS (enterpriseenrollment) manque.</translation>
    </message>
    <message>
        <source>The answer of the service, or what the package says about it, has the wrong form.</source>
        <translation>La réponse du service, ou ce que le package en dit, n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>The app of the VPN is not installed, or a value of the profile is wrong.</source>
        <translation>L’application du VPN n’est pas installée, ou une valeur du profil est fausse.</translation>
    </message>
    <message>
        <source>The bulk token has expired or was revoked between joining and enrolment.</source>
        <translation>Le jeton en bloc a expiré ou a été révoqué entre la jonction et l’inscription.</translation>
    </message>
    <message>
        <source>The bulk token has expired or was revoked, or the package contains a damaged one.</source>
        <translation>Le jeton en bloc a expiré ou a été révoqué, ou le package en contient un qui est endommagé.</translation>
    </message>
    <message>
        <source>The bulk token has expired or was revoked.</source>
        <translation>Le jeton en bloc a expiré ou a été révoqué.</translation>
    </message>
    <message>
        <source>The bulk token is not valid any more, or the account behind it may not join devices.</source>
        <translation>Le jeton en bloc n’est plus valide, ou son compte n’a pas le droit de joindre des appareils.</translation>
    </message>
    <message>
        <source>The certificate already exists.</source>
        <translation>Le certificat existe déjà.</translation>
    </message>
    <message>
        <source>The certificate is for another name, is revoked, or its revocation list is out of reach.</source>
        <translation>Le certificat est pour un autre nom, est révoqué, ou sa liste de révocation est hors d’atteinte.</translation>
    </message>
    <message>
        <source>The clock of the device is wrong, so certificates seem expired.</source>
        <translation>L’horloge de l’appareil est fausse : les certificats semblent expirés.</translation>
    </message>
    <message>
        <source>The clock of the device is wrong, so the token seems to be from another time.</source>
        <translation>L’horloge de l’appareil est fausse, et le jeton semble venir d’un autre temps.</translation>
    </message>
    <message>
        <source>The clock of the device is wrong.</source>
        <translation>L’horloge de l’appareil est fausse.</translation>
    </message>
    <message>
        <source>The command line names a file that is not in the package, or is misspelt.</source>
        <translation>La ligne de commande nomme un fichier qui n’est pas dans le package, ou elle est mal écrite.</translation>
    </message>
    <message>
        <source>The command needs a file that is not next to it, or a person to answer a question.</source>
        <translation>La commande a besoin d’un fichier qui n’est pas à côté d’elle, ou d’une personne pour répondre à une question.</translation>
    </message>
    <message>
        <source>The default platform restriction of Intune sets Windows (MDM) to Block.</source>
        <translation>La restriction de plateforme par défaut d’Intune met Windows (MDM) sur « Bloquer ».</translation>
    </message>
    <message>
        <source>The device did not connect to the Wi-Fi network, because it did not find it.</source>
        <translation>L’appareil ne s’est pas connecté au réseau Wi-Fi, car il ne l’a pas trouvé.</translation>
    </message>
    <message>
        <source>The device did not connect to the Wi-Fi network, because the network refused its key.</source>
        <translation>L’appareil ne s’est pas connecté au réseau Wi-Fi, car le réseau a refusé sa clé.</translation>
    </message>
    <message>
        <source>The device did not connect to the Wi-Fi network.</source>
        <translation>L’appareil ne s’est pas connecté au réseau Wi-Fi.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID ({code}), and the cause of this code is not known here.</source>
        <translation>L’appareil n’a pas rejoint Entra ID ({code}), et la cause de ce code n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID ({code}).</source>
        <translation>L’appareil n’a pas rejoint Entra ID ({code}).</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because its bulk token is no longer valid.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car son jeton en bloc n’est plus valide.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because its bulk token was revoked or has expired.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car son jeton en bloc a été révoqué ou est échu.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because its security chip (TPM) failed.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car sa puce de sécurité (TPM) n’a pas joué son rôle.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because searching for the tenant took too long.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car la recherche du locataire a pris trop de temps.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the account package_… behind its bulk token is disabled.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car le compte package_… de son jeton en bloc est désactivé.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the account package_… behind its bulk token is gone.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car le compte package_… de son jeton en bloc n’existe plus.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the directory behind the service failed.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car l’annuaire derrière le service a échoué.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the directory has no entry for it.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car l’annuaire n’a pas d’entrée pour lui.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the limit of devices per user is reached.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car la limite d’appareils par utilisateur est atteinte.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the package account may not join devices.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car le compte du package n’a pas le droit de joindre des appareils.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because the service did not accept its token.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car le service n’a pas accepté son jeton.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID, because this edition of Windows, probably Home, cannot.</source>
        <translation>L’appareil n’a pas rejoint Entra ID, car cette édition de Windows, sans doute Famille, ne le peut pas.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID: joining is not allowed to the package account, or its token is invalid.</source>
        <translation>L’appareil n’a pas rejoint Entra ID : le compte du package n’a pas le droit de joindre des appareils, ou son jeton n’est pas valide.</translation>
    </message>
    <message>
        <source>The device did not join Entra ID: the registration service or the tenant refused it.</source>
        <translation>L’appareil n’a pas rejoint Entra ID : le service d’enregistrement ou le locataire l’a refusé.</translation>
    </message>
    <message>
        <source>The device did not join the domain ({code}).</source>
        <translation>L’appareil n’a pas rejoint le domaine ({code}).</translation>
    </message>
    <message>
        <source>The device did not reach a domain controller.</source>
        <translation>L’appareil n’a pas atteint de contrôleur de domaine.</translation>
    </message>
    <message>
        <source>The device does not know the signer, and a policy requires that it does.</source>
        <translation>L’appareil ne connaît pas le signataire, et une stratégie l’exige.</translation>
    </message>
    <message>
        <source>The device had already joined Entra ID; a package tried to join it again and failed ({code}).</source>
        <translation>L’appareil avait déjà rejoint Entra ID ; un package a tenté de le joindre de nouveau et a échoué ({code}).</translation>
    </message>
    <message>
        <source>The device had joined a domain before the package was to set its name.</source>
        <translation>L’appareil avait rejoint un domaine avant que le package ne définisse son nom.</translation>
    </message>
    <message>
        <source>The device had not joined Entra ID, or its entry is gone.</source>
        <translation>L’appareil n’avait pas rejoint Entra ID, ou son entrée n’existe plus.</translation>
    </message>
    <message>
        <source>The device has Windows Home, or Windows is not licensed for it.</source>
        <translation>L’appareil a Windows Famille, ou la licence de Windows ne le permet pas.</translation>
    </message>
    <message>
        <source>The device has Windows Home, which cannot join Entra ID or a domain and lacks many settings.</source>
        <translation>L’appareil a Windows Famille, qui ne peut rejoindre ni Entra ID ni un domaine et auquel manquent beaucoup de paramètres.</translation>
    </message>
    <message>
        <source>The device has Windows Home.</source>
        <translation>L’appareil a Windows Famille.</translation>
    </message>
    <message>
        <source>The device has a Windows before version 1703.</source>
        <translation>L’appareil a un Windows antérieur à la version 1703.</translation>
    </message>
    <message>
        <source>The device has no Wi-Fi adapter, for example a virtual machine or a desktop PC.</source>
        <translation>L’appareil n’a pas d’adaptateur Wi-Fi, par exemple une machine virtuelle ou un PC de bureau.</translation>
    </message>
    <message>
        <source>The device has no Wi-Fi adapter, or no driver for it yet.</source>
        <translation>L’appareil n’a pas d’adaptateur Wi-Fi, ou pas encore de pilote pour celui-ci.</translation>
    </message>
    <message>
        <source>The device has no security chip (TPM), but the key may only be stored in one.</source>
        <translation>L’appareil n’a pas de puce de sécurité (TPM), mais la clé doit se trouver uniquement dans un TPM.</translation>
    </message>
    <message>
        <source>The device has no space left for “{package}”.</source>
        <translation>L’appareil n’a plus d’espace pour « {package} ».</translation>
    </message>
    <message>
        <source>The device is a copy of a PC that was enrolled.</source>
        <translation>L’appareil est la copie d’un PC qui était inscrit.</translation>
    </message>
    <message>
        <source>The device is a copy of a PC that was joined or enrolled.</source>
        <translation>L’appareil est la copie d’un PC qui était joint ou inscrit.</translation>
    </message>
    <message>
        <source>The device is a copy of a joined PC, so its keys belong to another chip.</source>
        <translation>L’appareil est la copie d’un PC joint : ses clés appartiennent donc à une autre puce.</translation>
    </message>
    <message>
        <source>The device is already known to the server under another owner.</source>
        <translation>Le serveur connaît déjà l’appareil sous un autre propriétaire.</translation>
    </message>
    <message>
        <source>The device is not in the network of the domain, or its DNS server does not know it.</source>
        <translation>L’appareil n’est pas dans le réseau du domaine, ou son serveur DNS ne connaît pas celui-ci.</translation>
    </message>
    <message>
        <source>The device kept its old name, because it is in a domain, where packages cannot rename it.</source>
        <translation>L’appareil a gardé son ancien nom, car il est dans un domaine, où les packages ne peuvent pas le renommer.</translation>
    </message>
    <message>
        <source>The device limit of Entra ID counts for the account as well.</source>
        <translation>La limite d’appareils d’Entra ID vaut également pour ce compte.</translation>
    </message>
    <message>
        <source>The device limit of Entra ID counts for the account too.</source>
        <translation>La limite d’appareils d’Entra ID vaut aussi pour ce compte.</translation>
    </message>
    <message>
        <source>The device refused a certificate ({code}).</source>
        <translation>L’appareil a refusé un certificat ({code}).</translation>
    </message>
    <message>
        <source>The device refused a certificate, because the password of its file is wrong.</source>
        <translation>L’appareil a refusé un certificat, car le mot de passe de son fichier est faux.</translation>
    </message>
    <message>
        <source>The device restarts again and again: the same package made it restart {count} times in a row.</source>
        <translation>L’appareil redémarre sans cesse : le même package l’a fait redémarrer {count} fois de suite.</translation>
    </message>
    <message>
        <source>The device settings of Entra ID do not allow the account to join devices.</source>
        <translation>Les paramètres d’appareil d’Entra ID ne permettent pas au compte de joindre des appareils.</translation>
    </message>
    <message>
        <source>The device settings of Entra ID require MFA to join devices.</source>
        <translation>Les paramètres d’appareil d’Entra ID exigent l’authentification multifacteur pour joindre des appareils.</translation>
    </message>
    <message>
        <source>The device was enrolled only in part: settings of the service could not be stored.</source>
        <translation>L’appareil n’a été inscrit qu’en partie : des paramètres du service n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The device was joined by a person, by Autopilot or with another package.</source>
        <translation>L’appareil a été joint par une personne, par Autopilot ou avec un autre package.</translation>
    </message>
    <message>
        <source>The device was managed before and was not reset, or is just being enrolled.</source>
        <translation>L’appareil a été géré auparavant sans être réinitialisé, ou est en cours d’inscription.</translation>
    </message>
    <message>
        <source>The device was managed before and was not reset.</source>
        <translation>L’appareil était déjà géré et n’a pas été réinitialisé.</translation>
    </message>
    <message>
        <source>The device was not enrolled ({code}), and the cause of this code is not known here.</source>
        <translation>L’appareil n’a pas été inscrit ({code}), et la cause de ce code n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because a licence for it is missing or wrong.</source>
        <translation>L’appareil n’a pas été inscrit, car sa licence manque ou ne convient pas.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because an enrolment restriction blocks Windows or this version.</source>
        <translation>L’appareil n’a pas été inscrit, car une restriction d’inscription bloque Windows ou cette version.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because device and service did not understand each other.</source>
        <translation>L’appareil n’a pas été inscrit, car l’appareil et le service ne se sont pas compris.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because it did not find the device management ({code}).</source>
        <translation>L’appareil n’a pas été inscrit, car il n’a pas trouvé la gestion des appareils ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled, because it did not reach the service (network or DNS).</source>
        <translation>L’appareil n’a pas été inscrit, car il n’a pas atteint le service (réseau ou DNS).</translation>
    </message>
    <message>
        <source>The device was not enrolled, because it is enrolled already.</source>
        <translation>L’appareil n’a pas été inscrit, car il est déjà inscrit.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because it is not registered in the directory ({code}).</source>
        <translation>L’appareil n’a pas été inscrit, car il n’est pas enregistré dans l’annuaire ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled, because it is registered already ({code}).</source>
        <translation>L’appareil n’a pas été inscrit, car il est déjà enregistré ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled, because its edition of Windows cannot be managed.</source>
        <translation>L’appareil n’a pas été inscrit, car son édition de Windows ne peut pas être gérée.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because its management certificate could not be made.</source>
        <translation>L’appareil n’a pas été inscrit, car son certificat de gestion n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because something on it blocks device management.</source>
        <translation>L’appareil n’a pas été inscrit, car quelque chose y bloque la gestion des appareils.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the account may not register devices ({code}).</source>
        <translation>L’appareil n’a pas été inscrit, car le compte n’a pas le droit d’enregistrer des appareils ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the limit of devices is reached.</source>
        <translation>L’appareil n’a pas été inscrit, car la limite d’appareils est atteinte.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the package account may not enrol devices.</source>
        <translation>L’appareil n’a pas été inscrit, car le compte du package n’a pas le droit d’inscrire des appareils.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the service did not accept its message ({code}).</source>
        <translation>L’appareil n’a pas été inscrit, car le service n’a pas accepté son message ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the service did not accept its sign-in.</source>
        <translation>L’appareil n’a pas été inscrit, car le service n’a pas accepté sa connexion.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the service failed or was being maintained.</source>
        <translation>L’appareil n’a pas été inscrit, car le service était en panne ou en maintenance.</translation>
    </message>
    <message>
        <source>The device was not enrolled, because the tenant names no device management for it.</source>
        <translation>L’appareil n’a pas été inscrit, car le locataire ne lui indique aucune gestion des appareils.</translation>
    </message>
    <message>
        <source>The device was not enrolled: Autopilot found no valid device management for it ({code}).</source>
        <translation>L’appareil n’a pas été inscrit : Autopilot ne lui a trouvé aucune gestion des appareils valide ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled: Windows could not process the answer of the service ({code}).</source>
        <translation>L’appareil n’a pas été inscrit : Windows n’a pas pu traiter la réponse du service ({code}).</translation>
    </message>
    <message>
        <source>The device was not enrolled: the sign-in was cancelled, usually because a second factor was demanded.</source>
        <translation>L’appareil n’a pas été inscrit : la connexion a été annulée, le plus souvent parce qu’un second facteur était exigé.</translation>
    </message>
    <message>
        <source>The domain of the account is not verified in the tenant, or signs in elsewhere (federated).</source>
        <translation>Le domaine du compte n’est pas vérifié dans le locataire, ou se connecte ailleurs (fédéré).</translation>
    </message>
    <message>
        <source>The domain refused the account that joins the device: password, or account locked.</source>
        <translation>Le domaine a refusé le compte qui joint l’appareil : mot de passe, ou compte verrouillé.</translation>
    </message>
    <message>
        <source>The edition of Windows cannot join or be managed in this way, for example Home.</source>
        <translation>L’édition de Windows ne peut pas être jointe ou gérée de cette façon, par exemple Famille.</translation>
    </message>
    <message>
        <source>The edition of Windows was not changed ({code}).</source>
        <translation>L’édition de Windows n’a pas été changée ({code}).</translation>
    </message>
    <message>
        <source>The encoding that the file names is not its own: its byte order mark was lost or added.</source>
        <translation>L’encodage que nomme le fichier n’est pas le sien : sa marque d’ordre des octets a été perdue ou ajoutée.</translation>
    </message>
    <message>
        <source>The engine that stores settings failed at “{package}”: {node}.</source>
        <translation>Le moteur qui enregistre les paramètres a échoué sur « {package} » : {node}.</translation>
    </message>
    <message>
        <source>The enrolment of the device was cancelled.</source>
        <translation>L’inscription de l’appareil a été annulée.</translation>
    </message>
    <message>
        <source>The enrolment was started by a service or at first start, before anybody had signed in.</source>
        <translation>L’inscription a été lancée par un service ou au premier démarrage, avant que quelqu’un se soit connecté.</translation>
    </message>
    <message>
        <source>The entry is new and not yet known everywhere in Entra ID.</source>
        <translation>L’entrée est récente et n’est pas encore connue partout dans Entra ID.</translation>
    </message>
    <message>
        <source>The entry of the device was deleted in Entra ID while the device still refers to it.</source>
        <translation>L’entrée de l’appareil a été supprimée dans Entra ID alors que l’appareil s’y réfère encore.</translation>
    </message>
    <message>
        <source>The exit code means success or restart for this program, but the package does not say so.</source>
        <translation>Pour ce programme, le code de sortie signifie une réussite ou un redémarrage, mais le package ne le dit pas.</translation>
    </message>
    <message>
        <source>The file is not a certificate of the kind that its store takes.</source>
        <translation>Le fichier n’est pas un certificat du type qu’accepte son magasin.</translation>
    </message>
    <message>
        <source>The file was cut off or changed while it was copied.</source>
        <translation>Le fichier a été tronqué ou modifié lors de la copie.</translation>
    </message>
    <message>
        <source>The key in the package is not the key of the network.</source>
        <translation>La clé dans le package n’est pas celle du réseau.</translation>
    </message>
    <message>
        <source>The key of the network was changed after the package was built.</source>
        <translation>La clé du réseau a été changée après la génération du package.</translation>
    </message>
    <message>
        <source>The key, the protection or the certificate is not what the network requires.</source>
        <translation>La clé, la protection ou le certificat n’est pas ce que le réseau exige.</translation>
    </message>
    <message>
        <source>The local account was not made, because an account of that name already exists.</source>
        <translation>Le compte local n’a pas été créé, car un compte de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The local account was not made, because its password breaks the rules of the device.</source>
        <translation>Le compte local n’a pas été créé, car son mot de passe enfreint les règles de l’appareil.</translation>
    </message>
    <message>
        <source>The name is taken in the domain.</source>
        <translation>Le nom est déjà pris dans le domaine.</translation>
    </message>
    <message>
        <source>The name is too long, or contains a character that names may not contain.</source>
        <translation>Le nom est trop long ou contient un caractère interdit dans les noms.</translation>
    </message>
    <message>
        <source>The name of the device was not set ({code}).</source>
        <translation>Le nom de l’appareil n’a pas été défini ({code}).</translation>
    </message>
    <message>
        <source>The name of the domain is misspelt.</source>
        <translation>Le nom du domaine est mal écrit.</translation>
    </message>
    <message>
        <source>The name of the network is written in another way, or the network is hidden.</source>
        <translation>Le nom du réseau s’écrit autrement, ou le réseau est masqué.</translation>
    </message>
    <message>
        <source>The network is out of reach, or on a band that the adapter does not have.</source>
        <translation>Le réseau est hors de portée, ou sur une bande que l’adaptateur n’a pas.</translation>
    </message>
    <message>
        <source>The network is out of reach.</source>
        <translation>Le réseau est hors de portée.</translation>
    </message>
    <message>
        <source>The network is slow, or a proxy holds up enterpriseregistration.windows.net.</source>
        <translation>Le réseau est lent, ou un proxy retient enterpriseregistration.windows.net.</translation>
    </message>
    <message>
        <source>The network is slow, or was lost on the way.</source>
        <translation>Le réseau est lent, ou a été perdu en chemin.</translation>
    </message>
    <message>
        <source>The package contains a damaged token, for example one that was cut off while copying.</source>
        <translation>Le package contient un jeton endommagé, par exemple tronqué lors de la copie.</translation>
    </message>
    <message>
        <source>The package is in use at that moment, or is gone already.</source>
        <translation>Le package est utilisé à ce moment-là, ou n’existe déjà plus.</translation>
    </message>
    <message>
        <source>The package need not be built again; run it once more on the device.</source>
        <translation>Inutile de générer de nouveau le package ; appliquez-le encore une fois sur l’appareil.</translation>
    </message>
    <message>
        <source>The package removes all software or resets the device, and is applied again after it.</source>
        <translation>Le package supprime tous les logiciels ou réinitialise l’appareil, et s’applique de nouveau ensuite.</translation>
    </message>
    <message>
        <source>The package was applied once more, to a device that it had joined before.</source>
        <translation>Le package a été appliqué une fois de plus, à un appareil qu’il avait déjà joint.</translation>
    </message>
    <message>
        <source>The package was changed after it was signed, or copied badly.</source>
        <translation>Le package a été modifié après avoir été signé, ou mal copié.</translation>
    </message>
    <message>
        <source>The package was opened by somebody without administrator rights.</source>
        <translation>Le package a été ouvert par quelqu’un sans droits d’administrateur.</translation>
    </message>
    <message>
        <source>The password in the package is not that of the PFX file.</source>
        <translation>Le mot de passe dans le package n’est pas celui du fichier PFX.</translation>
    </message>
    <message>
        <source>The password is shorter or simpler than the device requires.</source>
        <translation>Le mot de passe est plus court ou plus simple que l’appareil ne l’exige.</translation>
    </message>
    <message>
        <source>The password was changed after the package was built.</source>
        <translation>Le mot de passe a été changé après la génération du package.</translation>
    </message>
    <message>
        <source>The path of a free setting is misspelt.</source>
        <translation>Le chemin d’un paramètre libre est mal écrit.</translation>
    </message>
    <message>
        <source>The person must be licensed for exactly one device management; none or several are.</source>
        <translation>La personne doit avoir une licence pour exactement une gestion des appareils ; elle n’en a aucune ou plusieurs.</translation>
    </message>
    <message>
        <source>The person skipped setting up a PIN for Windows Hello; no join failed by it.</source>
        <translation>La personne a ignoré la configuration d’un code PIN pour Windows Hello ; aucune jonction n’a échoué à cause de cela.</translation>
    </message>
    <message>
        <source>The product key is for another edition, or used up.</source>
        <translation>La clé de produit est celle d’une autre édition, ou épuisée.</translation>
    </message>
    <message>
        <source>The program itself failed; its own log says why.</source>
        <translation>Le programme lui-même a échoué ; son propre journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The program waits for a person: its silent switch is missing.</source>
        <translation>Le programme attend une personne : son option silencieuse manque.</translation>
    </message>
    <message>
        <source>The protection in the package (WPA2, WPA3) is not that of the network.</source>
        <translation>La protection indiquée dans le package (WPA2, WPA3) n’est pas celle du réseau.</translation>
    </message>
    <message>
        <source>The proxy requires a sign-in, which a device cannot give at first start.</source>
        <translation>Le proxy exige une connexion, qu’un appareil ne peut pas fournir au premier démarrage.</translation>
    </message>
    <message>
        <source>The proxy, or the script that names it, cannot be reached.</source>
        <translation>Le proxy, ou le script qui le nomme, est injoignable.</translation>
    </message>
    <message>
        <source>The restriction asks for a newer version of Windows than the device has.</source>
        <translation>La restriction exige une version de Windows plus récente que celle de l’appareil.</translation>
    </message>
    <message>
        <source>The same package, or one with the same id and version, was applied before.</source>
        <translation>Le même package, ou un autre de mêmes identifiant et version, a déjà été appliqué.</translation>
    </message>
    <message>
        <source>The security chip (TPM) or the certificate service failed.</source>
        <translation>La puce de sécurité (TPM) ou le service de certificats a échoué.</translation>
    </message>
    <message>
        <source>The server does not understand this version of Windows, or refuses the data of the device.</source>
        <translation>Le serveur ne comprend pas cette version de Windows, ou refuse les données de l’appareil.</translation>
    </message>
    <message>
        <source>The server, or a proxy on the way, refused the request.</source>
        <translation>Le serveur, ou un proxy sur le chemin, a refusé la requête.</translation>
    </message>
    <message>
        <source>The service answers in a form that this version of Windows does not know.</source>
        <translation>Le service répond sous une forme que cette version de Windows ne connaît pas.</translation>
    </message>
    <message>
        <source>The service does not know this version of the messages.</source>
        <translation>Le service ne connaît pas cette version des messages.</translation>
    </message>
    <message>
        <source>The service was moved, or does not know the device any more.</source>
        <translation>Le service a été déplacé, ou ne connaît plus l’appareil.</translation>
    </message>
    <message>
        <source>The setting belongs to a user, and nobody was signed in when the package was applied.</source>
        <translation>Le paramètre appartient à un utilisateur, et personne n’était connecté quand le package a été appliqué.</translation>
    </message>
    <message>
        <source>The setting can only be read, only be set in another way, or not together with others.</source>
        <translation>Le paramètre ne peut être que lu, que défini d’une autre façon, ou pas en même temps que d’autres.</translation>
    </message>
    <message>
        <source>The setting is for device management and not for packages, or not for this edition.</source>
        <translation>Le paramètre est pour la gestion des appareils et non pour les packages, ou pas pour cette édition.</translation>
    </message>
    <message>
        <source>The setting is newer than the Windows on the device, or for another edition.</source>
        <translation>Le paramètre est plus récent que le Windows de l’appareil, ou destiné à une autre édition.</translation>
    </message>
    <message>
        <source>The setting may not be changed from a package.</source>
        <translation>Le paramètre ne peut pas être modifié par un package.</translation>
    </message>
    <message>
        <source>The sign-in part of Windows was reset while the device joined Entra ID.</source>
        <translation>La partie de Windows chargée de la connexion a été réinitialisée pendant que l’appareil rejoignait Entra ID.</translation>
    </message>
    <message>
        <source>The stick was pulled too early, or the folder is no longer there.</source>
        <translation>La clé USB a été retirée trop tôt, ou le dossier n’existe plus.</translation>
    </message>
    <message>
        <source>The system drive is full.</source>
        <translation>Le lecteur système est plein.</translation>
    </message>
    <message>
        <source>The tenant has no Intune licence left, or none for this account.</source>
        <translation>Le locataire n’a plus de licence Intune, ou n’en a aucune pour ce compte.</translation>
    </message>
    <message>
        <source>The tenant was not found: another cloud, or a wrong sign-in address in the package.</source>
        <translation>Le locataire est introuvable : autre cloud, ou mauvaise adresse de connexion dans le package.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>The token has expired: it lives 180 days at most.</source>
        <translation>Le jeton a expiré : il vaut 180 jours au plus.</translation>
    </message>
    <message>
        <source>The token or the account is not accepted, or may not do this.</source>
        <translation>Le jeton ou le compte n’est pas accepté, ou n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The token was not used for a long time, or somebody revoked it.</source>
        <translation>Le jeton est resté longtemps inutilisé, ou quelqu’un l’a révoqué.</translation>
    </message>
    <message>
        <source>The value has another type than the setting, or the path holds a sign that it must not.</source>
        <translation>La valeur n’est pas du type du paramètre, ou le chemin contient un signe interdit.</translation>
    </message>
    <message>
        <source>The value is out of its range, or has the wrong form.</source>
        <translation>La valeur est hors limites ou n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>The version of Windows is too old for this way.</source>
        <translation>La version de Windows est trop ancienne pour cette façon de faire.</translation>
    </message>
    <message>
        <source>The version was not raised, or lowered, before the package was built.</source>
        <translation>La version n’a pas été augmentée, ou a été diminuée, avant la génération du package.</translation>
    </message>
    <message>
        <source>There was no network at that moment.</source>
        <translation>Il n’y avait pas de réseau à ce moment-là.</translation>
    </message>
    <message>
        <source>This Windows does not know a setting of “{package}”: {node}.</source>
        <translation>Ce Windows ne connaît pas un paramètre de « {package} » : {node}.</translation>
    </message>
    <message>
        <source>This Windows knows the setting only in another place (before version 2004).</source>
        <translation>Ce Windows ne connaît le paramètre qu’à un autre endroit (avant la version 2004).</translation>
    </message>
    <message>
        <source>To join it anew, run dsregcmd /leave as an administrator, restart, and run the package again.</source>
        <translation>Pour le joindre de nouveau, exécutez dsregcmd /leave en administrateur, redémarrez, puis relancez le package.</translation>
    </message>
    <message>
        <source>Too many devices at once, or maintenance of the service.</source>
        <translation>Trop d’appareils à la fois, ou une maintenance du service.</translation>
    </message>
    <message>
        <source>Try a network without a proxy.</source>
        <translation>Essayez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>Try a new bulk token.</source>
        <translation>Essayez avec un nouveau jeton en bloc.</translation>
    </message>
    <message>
        <source>Try again with another network, or without the proxy.</source>
        <translation>Réessayez avec un autre réseau ou sans le proxy.</translation>
    </message>
    <message>
        <source>Try without a proxy and without TLS inspection.</source>
        <translation>Essayez sans proxy et sans inspection TLS.</translation>
    </message>
    <message>
        <source>Type the account and password again, and build the package again.</source>
        <translation>Saisissez de nouveau le compte et le mot de passe, et générez de nouveau le package.</translation>
    </message>
    <message>
        <source>Type the password of the certificate again, and build the package again.</source>
        <translation>Saisissez de nouveau le mot de passe du certificat, et générez de nouveau le package.</translation>
    </message>
    <message>
        <source>Update Windows, or remove the setting from the package.</source>
        <translation>Mettez Windows à jour ou retirez le paramètre du package.</translation>
    </message>
    <message>
        <source>Update the firmware of the TPM, and let the addresses of its maker through.</source>
        <translation>Mettez à jour le microprogramme du TPM, et laissez passer les adresses de son fabricant.</translation>
    </message>
    <message>
        <source>Use Windows Pro, Education or Enterprise; a product key in the package can change it.</source>
        <translation>Utilisez Windows Pro, Éducation ou Entreprise ; une clé de produit dans le package peut changer l’édition.</translation>
    </message>
    <message>
        <source>Use a cable for the first start meanwhile.</source>
        <translation>En attendant, utilisez un câble pour le premier démarrage.</translation>
    </message>
    <message>
        <source>Use the newest build, or raise the version and build again.</source>
        <translation>Utilisez le package généré en dernier, ou augmentez la version et générez-le de nouveau.</translation>
    </message>
    <message>
        <source>Wait half an hour; then look whether the device is in Intune.</source>
        <translation>Attendez une demi-heure, puis regardez si l’appareil est dans Intune.</translation>
    </message>
    <message>
        <source>Wait some minutes and run the package again.</source>
        <translation>Attendez quelques minutes et appliquez de nouveau le package.</translation>
    </message>
    <message>
        <source>Windows could not follow up a setting that had not finished ({code}).</source>
        <translation>Windows n’a pas pu suivre un paramètre qui n’était pas terminé ({code}).</translation>
    </message>
    <message>
        <source>Windows could not read “{package}”, or a value in it: the data is invalid.</source>
        <translation>Windows n’a pas pu lire « {package} » ou une valeur qu’il contient : les données ne sont pas valides.</translation>
    </message>
    <message>
        <source>Windows denied access while “{package}” was applied.</source>
        <translation>Windows a refusé l’accès pendant l’application de « {package} ».</translation>
    </message>
    <message>
        <source>Windows did not find a file that “{package}” needs.</source>
        <translation>Windows n’a pas trouvé un fichier dont « {package} » a besoin.</translation>
    </message>
    <message>
        <source>Windows did not take a value of “{package}”, because its form or path is wrong: {node}.</source>
        <translation>Windows n’a pas accepté une valeur de « {package} », car sa forme ou son chemin est faux : {node}.</translation>
    </message>
    <message>
        <source>Windows did not take a value of “{package}”: {node}.</source>
        <translation>Windows n’a pas accepté la valeur d’un paramètre de « {package} » : {node}.</translation>
    </message>
    <message>
        <source>Windows did not trust the signature of “{package}”, or of something in it.</source>
        <translation>Windows n’a pas fait confiance à la signature de « {package} », ou de quelque chose qu’il contient.</translation>
    </message>
    <message>
        <source>Windows does not accept the network: its key is too short, or its profile is damaged.</source>
        <translation>Windows n’accepte pas le réseau : sa clé est trop courte, ou son profil est endommagé.</translation>
    </message>
    <message>
        <source>Windows had started to enrol the device by itself.</source>
        <translation>Windows avait commencé de lui-même à inscrire l’appareil.</translation>
    </message>
    <message>
        <source>Windows has no driver for the adapter yet.</source>
        <translation>Windows n’a pas encore de pilote pour l’adaptateur.</translation>
    </message>
    <message>
        <source>Windows is in S mode, which forbids some settings.</source>
        <translation>Windows est en mode S, qui interdit certains paramètres.</translation>
    </message>
    <message>
        <source>Windows offered a PIN at sign-in, and the person chose to do it later.</source>
        <translation>Windows a proposé un code PIN à la connexion, et la personne a choisi de le faire plus tard.</translation>
    </message>
    <message>
        <source>Windows reached no activation service.</source>
        <translation>Windows n’a atteint aucun service d’activation.</translation>
    </message>
    <message>
        <source>Windows refuses its built-in VPN (profile type Native) from packages.</source>
        <translation>Windows refuse son VPN intégré (type de profil Native) venant de packages.</translation>
    </message>
    <message>
        <source>Windows updated or reset its sign-in app at that moment.</source>
        <translation>Windows a mis à jour ou réinitialisé son application de connexion à ce moment-là.</translation>
    </message>
    <message>
        <source>With Intune: look at the service health page of Microsoft 365, and try again later.</source>
        <translation>Avec Intune : regardez la page d’état d’intégrité des services de Microsoft 365, et réessayez plus tard.</translation>
    </message>
    <message>
        <source>With a join by the package, use the name of the page Set up device.</source>
        <translation>Si le package fait la jonction, utilisez le nom de la page « Configurer l’appareil ».</translation>
    </message>
    <message>
        <source>With another device management than Intune: its server does not know the discovery of Windows 11 25H2 (RequestVersion 9.0).</source>
        <translation>Avec une autre gestion des appareils qu’Intune : son serveur ne connaît pas la découverte de Windows 11 25H2 (RequestVersion 9.0).</translation>
    </message>
    <message>
        <source>With another device management: update its server, or ask its maker about Windows 11 25H2.</source>
        <translation>Avec une autre gestion des appareils : mettez son serveur à jour, ou interrogez son éditeur sur Windows 11 25H2.</translation>
    </message>
    <message>
        <source>Without a person, use the bulk token of a package, which needs no user.</source>
        <translation>Sans personne, utilisez le jeton en bloc d’un package, qui n’a pas besoin d’utilisateur.</translation>
    </message>
    <message>
        <source>{what}, because Conditional Access blocked the sign-in.</source>
        <translation>{what}, car l’accès conditionnel a bloqué la connexion.</translation>
    </message>
    <message>
        <source>{what}, because a second factor (MFA) was required of the package account.</source>
        <translation>{what}, car un second facteur (authentification multifacteur) a été exigé du compte du package.</translation>
    </message>
    <message>
        <source>{what}: Autopilot could not prove the identity of the security chip (TPM, {code}).</source>
        <translation>{what} : Autopilot n’a pas pu prouver l’identité de la puce de sécurité (TPM, {code}).</translation>
    </message>
    <message>
        <source>{what}: Windows could not find out where the account signs in ({code}).</source>
        <translation>{what} : Windows n’a pas pu déterminer où le compte se connecte ({code}).</translation>
    </message>
    <message>
        <source>{what}: Windows could not read the XML in the answer of the service ({code}).</source>
        <translation>{what} : Windows n’a pas pu lire le XML de la réponse du service ({code}).</translation>
    </message>
    <message>
        <source>{what}: Windows denied access to something that this step needs ({code}).</source>
        <translation>{what} : Windows a refusé l’accès à quelque chose dont cette étape a besoin ({code}).</translation>
    </message>
    <message>
        <source>{what}: a proxy prevented it ({code}).</source>
        <translation>{what} : un proxy l’a empêché ({code}).</translation>
    </message>
    <message>
        <source>{what}: a step failed with the general error {code}.</source>
        <translation>{what} : une étape a échoué avec l’erreur générale {code}.</translation>
    </message>
    <message>
        <source>{what}: an app of Microsoft may not sign in to the service it asked for ({code}).</source>
        <translation>{what} : une application de Microsoft n’a pas le droit de se connecter au service demandé ({code}).</translation>
    </message>
    <message>
        <source>{what}: no user was signed in whose account could be used ({code}).</source>
        <translation>{what} : aucun utilisateur dont le compte aurait pu servir n’était connecté ({code}).</translation>
    </message>
    <message>
        <source>{what}: something that this step needs was not found on the device ({code}).</source>
        <translation>{what} : quelque chose dont cette étape a besoin n’a pas été trouvé sur l’appareil ({code}).</translation>
    </message>
    <message>
        <source>{what}: the device did not trust the certificate of the service ({code}).</source>
        <translation>{what} : l’appareil n’a pas fait confiance au certificat du service ({code}).</translation>
    </message>
    <message>
        <source>{what}: the name of the service could not be resolved (DNS, {code}).</source>
        <translation>{what} : le nom du service n’a pas pu être résolu (DNS, {code}).</translation>
    </message>
    <message>
        <source>{what}: the registration service did not understand the device or failed ({code}).</source>
        <translation>{what} : le service d’enregistrement n’a pas compris l’appareil ou a échoué ({code}).</translation>
    </message>
    <message>
        <source>{what}: the security chip (TPM) or the keys in it failed ({code}).</source>
        <translation>{what} : la puce de sécurité (TPM) ou les clés qu’elle contient ont échoué ({code}).</translation>
    </message>
    <message>
        <source>{what}: the server answered with HTTP status {http}.</source>
        <translation>{what} : le serveur a répondu par l’état HTTP {http}.</translation>
    </message>
    <message>
        <source>{what}: the server failed (HTTP {http}).</source>
        <translation>{what} : le serveur a échoué (HTTP {http}).</translation>
    </message>
    <message>
        <source>{what}: the server found nothing at the requested address (HTTP {http}).</source>
        <translation>{what} : le serveur n’a rien trouvé à l’adresse demandée (HTTP {http}).</translation>
    </message>
    <message>
        <source>{what}: the server refused access (HTTP {http}).</source>
        <translation>{what} : le serveur a refusé l’accès (HTTP {http}).</translation>
    </message>
    <message>
        <source>{what}: the server rejected the request (HTTP 400).</source>
        <translation>{what} : le serveur a rejeté la requête (HTTP 400).</translation>
    </message>
    <message>
        <source>{what}: the server was too busy or too slow (HTTP {http}).</source>
        <translation>{what} : le serveur était trop occupé ou trop lent (HTTP {http}).</translation>
    </message>
    <message>
        <source>{what}: the service did not answer in time ({code}).</source>
        <translation>{what} : le service n’a pas répondu à temps ({code}).</translation>
    </message>
    <message>
        <source>{what}: the sign-in part of Windows could not get or renew its token ({code}).</source>
        <translation>{what} : la partie de Windows chargée de la connexion n’a pas pu obtenir ou renouveler son jeton ({code}).</translation>
    </message>
    <message>
        <source>{what}: there was no connection to the service, or it was cut ({code}).</source>
        <translation>{what} : il n’y avait pas de connexion au service, ou elle a été coupée ({code}).</translation>
    </message>
    <message>
        <source>{what}: this Windows does not support what was asked of it ({code}).</source>
        <translation>{what} : ce Windows ne prend pas en charge ce qui lui a été demandé ({code}).</translation>
    </message>
    <message>
        <source>“Users may join devices to Microsoft Entra” is limited to some groups, or to none.</source>
        <translation>« Les utilisateurs peuvent joindre des appareils à Microsoft Entra » est limité à certains groupes, ou n’en autorise aucun.</translation>
    </message>
    <message>
        <source>“{package}” contains XML that Windows could not read ({code}).</source>
        <translation>« {package} » contient du XML que Windows n’a pas pu lire ({code}).</translation>
    </message>
    <message>
        <source>“{package}” failed with {code}, and the cause of this code is not known here.</source>
        <translation>« {package} » a échoué ({code}), et la cause de ce code n’est pas connue ici.</translation>
    </message>
    <message>
        <source>“{package}” was not applied again, because it is on the device already.</source>
        <translation>« {package} » n’a pas été appliqué de nouveau, car il est déjà sur l’appareil.</translation>
    </message>
    <message>
        <source>“{package}” was not applied, because a newer version of it is on the device.</source>
        <translation>« {package} » n’a pas été appliqué, car une version plus récente est sur l’appareil.</translation>
    </message>
    <message>
        <source>“{package}” was not copied to the device, because Windows denied it.</source>
        <translation>« {package} » n’a pas été copié sur l’appareil, car Windows l’a refusé.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file {file} was not found; its path is written unchanged.</source>
        <translation>Le fichier {file} est introuvable ; son chemin est écrit tel quel.</translation>
    </message>
    <message>
        <source>WCD does not know WPA3-Personal and will mark that network as invalid.</source>
        <translation>WCD ne connaît pas WPA3-Personal et signalera ce réseau comme non valide.</translation>
    </message>
    <message>
        <source>WCD has no custom settings, so a package that it builds lacks these: {nodes}. Build with this program if you need them.</source>
        <translation>WCD n’a pas de paramètres personnalisés : il manquera ceux-ci à un package qu’il génère : {nodes}. Générez avec ce programme si vous en avez besoin.</translation>
    </message>
    <message>
        <source>WCD keeps whole paths: choose the files again there, or edit them in customizations.xml.</source>
        <translation>WCD conserve des chemins complets : choisissez-y de nouveau les fichiers ou modifiez les chemins dans customizations.xml.</translation>
    </message>
    <message>
        <source>customizations.xml contains passwords and keys in the clear. Delete the folder after use.</source>
        <translation>Des mots de passe et des clés figurent en clair dans customizations.xml. Supprimez le dossier après usage.</translation>
    </message>
</context>
<context>
    <name>ExtrasPanel</name>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Fiche de remise…</translation>
    </message>
    <message>
        <source>Copy a script &amp;beside it</source>
        <translation>Copier un &amp;script à côté</translation>
    </message>
    <message>
        <source>For the people at the devices</source>
        <translation>Pour les personnes devant les appareils</translation>
    </message>
    <message>
        <source>Images (*.iso)</source>
        <translation>Images (*.iso)</translation>
    </message>
    <message>
        <source>On a PC that is set up already, the script applies the package without questions and collects the logs into one file. It was checked here, but not run on Windows.</source>
        <translation>Sur un PC déjà configuré, le script applique le package sans poser de questions et réunit les journaux dans un seul fichier. Il a été vérifié ici, mais pas exécuté sous Windows.</translation>
    </message>
    <message>
        <source>Save as &amp;ISO image…</source>
        <translation>Enregistrer comme image &amp;ISO…</translation>
    </message>
    <message>
        <source>Save as ISO image</source>
        <translation>Enregistrer comme image ISO</translation>
    </message>
    <message>
        <source>The sheet is one page to print, with the steps and the checksum. The image is a CD for virtual machines, with the package at its root.</source>
        <translation>La fiche est une page à imprimer, avec les étapes et les sommes de contrôle. L’image est un CD pour machines virtuelles, avec le package à sa racine.</translation>
    </message>
</context>
<context>
    <name>Facility</name>
    <message>
        <source>A web server answered with an error: HTTP status {number}.</source>
        <translation>Un serveur web a répondu par une erreur : état HTTP {number}.</translation>
    </message>
    <message>
        <source>It belongs to part {facility} of Windows, of which nothing is known here.</source>
        <translation>Le code appartient à la partie {facility} de Windows, dont rien n’est connu ici.</translation>
    </message>
    <message>
        <source>It comes from Windows Update.</source>
        <translation>Le code vient de Windows Update.</translation>
    </message>
    <message>
        <source>It comes from a component (COM) interface.</source>
        <translation>Le code vient d’une interface de composant (COM).</translation>
    </message>
    <message>
        <source>It comes from a configuration service provider, such as that of VPN.</source>
        <translation>Le code vient d’un fournisseur de services de configuration, comme celui du VPN.</translation>
    </message>
    <message>
        <source>It comes from enrolment in device management.</source>
        <translation>Le code vient de l’inscription à la gestion des appareils.</translation>
    </message>
    <message>
        <source>It comes from the XML reader of Windows.</source>
        <translation>Le code vient du lecteur XML de Windows.</translation>
    </message>
    <message>
        <source>It comes from the certificate checks of Windows.</source>
        <translation>Le code vient de la vérification des certificats par Windows.</translation>
    </message>
    <message>
        <source>It comes from the engine that stores settings (configuration service providers).</source>
        <translation>Le code vient du moteur qui enregistre les paramètres (fournisseurs de services de configuration).</translation>
    </message>
    <message>
        <source>It comes from the registration of devices with Entra ID.</source>
        <translation>Le code vient de l’enregistrement d’appareils auprès d’Entra ID.</translation>
    </message>
    <message>
        <source>It comes from the security and certificate part of Windows.</source>
        <translation>Le code vient de la partie de Windows chargée de la sécurité et des certificats.</translation>
    </message>
    <message>
        <source>It comes from the sign-in to Entra ID (the web account part of Windows).</source>
        <translation>Le code vient de la connexion à Entra ID (la partie de Windows pour les comptes web).</translation>
    </message>
    <message>
        <source>It is a status of the Windows kernel (NTSTATUS).</source>
        <translation>C’est un état du noyau de Windows (NTSTATUS).</translation>
    </message>
    <message>
        <source>It is an error of Windows itself, number {number}; “net helpmsg {number}” shows its text.</source>
        <translation>C’est une erreur de Windows lui-même, numéro {number} ; net helpmsg {number} en donne le texte.</translation>
    </message>
    <message>
        <source>It is defined by a program, not by Windows.</source>
        <translation>Le code a été défini par un programme, et non par Windows.</translation>
    </message>
    <message>
        <source>It is information from the sign-in to Entra ID, not an error.</source>
        <translation>C’est une information de la connexion à Entra ID, pas une erreur.</translation>
    </message>
    <message>
        <source>It is not an error code of the usual form; perhaps an exit code of a program.</source>
        <translation>Ce n’est pas un code d’erreur de forme habituelle ; peut-être le code de sortie d’un programme.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message numerus="yes">
        <source>%n earlier event(s) are in the time line.</source>
        <translation>
            <numerusform>%n événement antérieur est dans la chronologie.</numerusform>
            <numerusform>%n événements antérieurs sont dans la chronologie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Également possible</translation>
    </message>
    <message>
        <source>CSP node</source>
        <translation>Nœud CSP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>Cause la plus probable</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Autres codes</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Settings group</source>
        <translation>Groupe de paramètres</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Afficher le champ</translation>
    </message>
    <message>
        <source>Sign-in error</source>
        <translation>Erreur de connexion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The field to change is {0}. Open the project to go there.</source>
        <translation>Le champ à modifier est {0}. Ouvrez le projet pour y aller.</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Le service a répondu</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>What shows it, and how certain that is</source>
        <translation>Ce qui le montre, et avec quelle certitude</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse for a file</source>
        <translation>Rechercher un fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>FileValue</name>
    <message>
        <source>Files ({0})</source>
        <translation>Fichiers ({0})</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Of interest</source>
        <translation>Intéressants</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the reports say</source>
        <translation>Ce que disent les rapports</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters ({0})</source>
        <translation>Filtres ({0})</translation>
    </message>
    <message>
        <source>For device and user</source>
        <translation>Pour l’appareil et l’utilisateur</translation>
    </message>
    <message>
        <source>For the device only</source>
        <translation>Pour l’appareil seulement</translation>
    </message>
    <message>
        <source>For the user only</source>
        <translation>Pour l’utilisateur seulement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Only for the editions of the project</source>
        <translation>Seulement pour les éditions du projet</translation>
    </message>
    <message>
        <source>Only what has problems</source>
        <translation>Seulement ce qui a des problèmes</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Seulement ce qui est défini</translation>
    </message>
    <message>
        <source>Proved or not</source>
        <translation>Prouvé ou non</translation>
    </message>
    <message>
        <source>Search all settings (Ctrl+F)</source>
        <translation>Rechercher dans tous les paramètres (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type what you would call it. Enter opens the first hit, Down leads into the tree.</source>
        <translation>Saisissez vos propres mots. Entrée ouvre le premier résultat, Bas mène dans l’arborescence.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>&lt;p&gt;%n item(s) with errors are not described here.&lt;/p&gt;</source>
        <translation>
            <numerusform>&lt;p&gt;%n élément qui contient des erreurs n’est pas décrit ici.&lt;/p&gt;</numerusform>
            <numerusform>&lt;p&gt;%n éléments qui contiennent des erreurs ne sont pas décrits ici.&lt;/p&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The summary says what Windows will do with the package, in the same words as &lt;i&gt;Inspect a package&lt;/i&gt;. Errors stop a build, warnings do not; each leads to its field.&lt;/p&gt;&lt;p&gt;Put the package into the root of a USB stick and plug it in at the first question of Windows, or double-click it on a running PC.&lt;/p&gt;&lt;p&gt;A build never leaves half a file: the package appears under its name when it is complete and was read back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le résumé dit ce que Windows fera du package, dans les mêmes mots que &lt;i&gt;Inspecter un package&lt;/i&gt;. Les erreurs empêchent une génération, les avertissements non ; chacun mène à son champ.&lt;/p&gt;&lt;p&gt;Placez le package à la racine d’une clé USB et branchez-la à la première question de Windows, ou double-cliquez dessus sur un PC en marche.&lt;/p&gt;&lt;p&gt;Une génération ne laisse jamais la moitié d’un fichier : le package paraît sous son nom lorsqu’il est complet et relu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This can be described once the errors are corrected:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ceci pourra être décrit une fois les erreurs corrigées :&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Check what the package will do, then build it.</source>
        <translation>Vérifiez ce que fera le package, puis générez-le.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À voir d’abord</translation>
    </message>
    <message>
        <source>What the package will do</source>
        <translation>Ce que fera le package</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Enter opens and closes it.</source>
        <translation>Entrée l’ouvre et le ferme.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Browse for a folder</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>The accounts package_… with the people who made them, their age, and whether they are enabled.</source>
        <translation>Les comptes package_… avec les personnes qui les ont créés, leur âge et s’ils sont activés.</translation>
    </message>
    <message>
        <source>The names of your roles. Without it, only their number can be seen.</source>
        <translation>Les noms de vos rôles. Sans cette autorisation, seul leur nombre est visible.</translation>
    </message>
    <message>
        <source>The rules of the groups that may join devices or that policies leave out, to see whether the accounts package_… are in them.</source>
        <translation>Les règles des groupes qui ont le droit de joindre des appareils ou que des stratégies excluent, pour voir si les comptes package_… en font partie.</translation>
    </message>
    <message>
        <source>This is a consent of its own, apart from that for bulk tokens, and you can do without it: the checklist can be gone through by hand as well. Your app registration needs no change beforehand; an administrator may have to consent. The program can do nothing that you yourself may not do, and keeps no sign-in.</source>
        <translation>C’est un consentement à part, distinct de celui des jetons en bloc, et vous pouvez vous en passer : la liste de contrôle peut aussi se parcourir à la main. Votre inscription d’application n’a besoin d’aucune modification préalable ; un administrateur doit peut-être consentir. Le programme ne peut rien faire que vous n’ayez vous-même le droit de faire, et ne conserve aucune connexion.</translation>
    </message>
    <message>
        <source>To delete that account. It can be restored for 30 days.</source>
        <translation>Pour supprimer ce compte. Il peut être restauré pendant 30 jours.</translation>
    </message>
    <message>
        <source>To disable the account package_… that you choose.</source>
        <translation>Pour désactiver le compte package_… que vous choisissez.</translation>
    </message>
    <message>
        <source>To end the sign-ins of that account.</source>
        <translation>Pour mettre fin aux connexions de ce compte.</translation>
    </message>
    <message>
        <source>Whether the default enrolment restriction of Intune allows Windows.</source>
        <translation>Si la restriction d’inscription par défaut d’Intune autorise Windows.</translation>
    </message>
    <message>
        <source>Whether the service principal Microsoft.Azure.SyncFabric and your app registration exist.</source>
        <translation>Si le principal de service Microsoft.Azure.SyncFabric et votre inscription d’application existent.</translation>
    </message>
    <message>
        <source>Whether your app registration has admin consent. Microsoft has no smaller permission for this; it lets the app read the whole directory. Leave it out unless your organization has granted it anyway.</source>
        <translation>Si votre inscription d’application a le consentement administrateur. Microsoft n’a pas d’autorisation plus étroite pour cela ; elle permet à l’application de lire tout l’annuaire. Omettez-la, sauf si votre organisation l’a déjà accordée.</translation>
    </message>
    <message>
        <source>Who may join devices, the MDM user scope, and the policies of Conditional Access.</source>
        <translation>Qui a le droit de joindre des appareils, l’étendue de l’utilisateur MDM et les stratégies d’accès conditionnel.</translation>
    </message>
    <message>
        <source>Who signed in, which groups you are in, and the domains of the tenant.</source>
        <translation>Qui s’est connecté, de quels groupes vous faites partie, et les domaines du locataire.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a second permission: Microsoft Graph, Delegated permissions, openid and profile.</source>
        <translation>Ajoutez une deuxième autorisation : Microsoft Graph, « Autorisations déléguées », openid et profile.</translation>
    </message>
    <message>
        <source>After that, nobody is asked for consent when getting a token.</source>
        <translation>Ensuite, plus personne n’est invité à consentir en obtenant un jeton.</translation>
    </message>
    <message>
        <source>Choose “Grant admin consent”, and confirm.</source>
        <translation>Choisissez « Accorder un consentement administrateur » et confirmez.</translation>
    </message>
    <message>
        <source>Copy “Application (client) ID” and “Directory (tenant) ID” from the Overview of the app registration into Provisioning Designer.</source>
        <translation>Copiez « ID d’application (client) » et « ID de l’annuaire (locataire) » de la vue d’ensemble de l’inscription d’application dans Provisioning Designer.</translation>
    </message>
    <message>
        <source>Every sign-in asks for them; without consent to them, some tenants refuse it [INFERRED].</source>
        <translation>Chaque connexion les demande ; sans consentement pour elles, certains locataires la refusent [INFERRED].</translation>
    </message>
    <message>
        <source>It creates the accounts package_…; without it, no bulk token can be obtained.</source>
        <translation>Il crée les comptes package_… ; sans lui, aucun jeton en bloc ne peut être obtenu.</translation>
    </message>
    <message>
        <source>Open App registrations and choose New registration. Give it a name, leave “Accounts in this organizational directory only”, and choose Register.</source>
        <translation>Ouvrez « Inscriptions d’applications » et choisissez « Nouvelle inscription ». Donnez-lui un nom, laissez « Comptes dans cet annuaire d’organisation uniquement » et choisissez « Inscrire ».</translation>
    </message>
    <message>
        <source>Signing in with a device code needs it. No secret is created for the app.</source>
        <translation>La connexion avec un code d’appareil en a besoin. Aucun secret n’est créé pour l’application.</translation>
    </message>
    <message>
        <source>Tell those who watch your sign-in logs the client id: a sign-in to the Device Registration Service by an app other than Windows Configuration Designer may look like an attack to them.</source>
        <translation>Indiquez l’identifiant client à ceux qui surveillent vos journaux de connexion : une connexion au Device Registration Service par une autre application que Windows Configuration Designer peut leur paraître une attaque.</translation>
    </message>
    <message>
        <source>The app then belongs to your tenant alone, and you can withdraw it at any time.</source>
        <translation>L’application appartient alors à votre seul locataire, et vous pouvez la retirer à tout moment.</translation>
    </message>
    <message>
        <source>The browser brings its answer back to the program on your own computer.</source>
        <translation>Le navigateur rapporte sa réponse au programme sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>The page will ask you to let the app “delete devices that belong to them”. That is Microsoft's name for the one permission under which its bulk-token service gives tokens. Provisioning Designer deletes no device; it uses the permission to ask for a bulk token, and nothing else. You can withdraw the consent at any time under Enterprise applications.</source>
        <translation>La page vous demandera de laisser l’application « supprimer les appareils qui leur appartiennent ». C’est le nom que Microsoft donne à la seule autorisation sous laquelle son service des jetons en bloc donne des jetons. Provisioning Designer ne supprime aucun appareil ; il se sert de l’autorisation pour demander un jeton en bloc, et de rien d’autre. Vous pouvez retirer le consentement à tout moment sous « Applications d’entreprise ».</translation>
    </message>
    <message>
        <source>Under API permissions, choose Add a permission, APIs my organization uses, and look for 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9. Choose Delegated permissions, self_service_device_delete.</source>
        <translation>Sous « API autorisées », choisissez « Ajouter une autorisation », « API utilisées par mon organisation », et cherchez 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9. Choisissez « Autorisations déléguées », self_service_device_delete.</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform “Mobile and desktop applications” with the redirect address http://localhost.</source>
        <translation>Sous « Authentification », ajoutez la plateforme « Applications mobiles et de bureau » avec l’adresse de redirection http://localhost.</translation>
    </message>
    <message>
        <source>Under Authentication, set “Allow public client flows” to Yes, and save.</source>
        <translation>Sous « Authentification », mettez « Autoriser les flux clients publics » sur « Oui » et enregistrez.</translation>
    </message>
    <message>
        <source>Under Enterprise applications, without a filter, look for 00000014-0000-0000-c000-000000000000. If there is none, run the command for the service principal Microsoft.Azure.SyncFabric.</source>
        <translation>Sous « Applications d’entreprise », sans filtre, cherchez 00000014-0000-0000-c000-000000000000. S’il n’y a rien, exécutez la commande pour le principal de service Microsoft.Azure.SyncFabric.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Key for &lt;code&gt;ppkg set&lt;/code&gt;: {0}</source>
        <translation>Clé pour &lt;code&gt;ppkg set&lt;/code&gt; : {0}</translation>
    </message>
</context>
<context>
    <name>HoloLensPage</name>
    <message>
        <source>&lt;p&gt;A HoloLens reads the package at its first start: put it at the root of a USB stick, switch the device on and plug the stick in. HoloLens 2 finds it by itself and applies it after ten seconds; several packages are applied one after the other.&lt;/p&gt;&lt;p&gt;The package must not be protected: HoloLens opens no encrypted one. It takes no programs for PCs, only apps of the Store, among all settings.&lt;/p&gt;&lt;p&gt;What is skipped here is skipped for the first person. For each new one HoloLens 2 has the policies &lt;b&gt;MixedReality/SkipCalibrationDuringSetup&lt;/b&gt; and &lt;b&gt;SkipTrainingDuringSetup&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un HoloLens lit le package à son premier démarrage : placez-le à la racine d’une clé USB, allumez l’appareil et branchez la clé. HoloLens 2 le trouve seul et l’applique au bout de dix secondes ; plusieurs packages sont appliqués l’un après l’autre.&lt;/p&gt;&lt;p&gt;Le package ne doit pas être protégé : HoloLens n’en ouvre aucun qui soit chiffré. Il n’accepte pas les programmes pour PC, seulement les applications du Store, parmi tous les paramètres.&lt;/p&gt;&lt;p&gt;Ce qui est passé ici l’est pour la première personne. Pour chaque nouvelle personne, HoloLens 2 a les stratégies &lt;b&gt;MixedReality/SkipCalibrationDuringSetup&lt;/b&gt; et &lt;b&gt;SkipTrainingDuringSetup&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>Tous les fichiers ({0})</translation>
    </message>
    <message>
        <source>Ask at first start</source>
        <translation>Demander au premier démarrage</translation>
    </message>
    <message>
        <source>At first start</source>
        <translation>Au premier démarrage</translation>
    </message>
    <message>
        <source>Choose what the first start of a HoloLens does not have to ask.</source>
        <translation>Choisissez ce que le premier démarrage d’un HoloLens n’a pas à demander.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Gestures, gaze and voice are not explained to the first person.</source>
        <translation>Gestes, regard et voix ne sont pas expliqués à la première personne.</translation>
    </message>
    <message>
        <source>HoloLens</source>
        <translation>HoloLens</translation>
    </message>
    <message>
        <source>HoloLens (1st gen)</source>
        <translation>HoloLens (1re génération)</translation>
    </message>
    <message>
        <source>HoloLens 2</source>
        <translation>HoloLens 2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence file</source>
        <translation>Fichier de licence</translation>
    </message>
    <message>
        <source>Licence files ({0})</source>
        <translation>Fichiers de licence ({0})</translation>
    </message>
    <message>
        <source>Makes Windows Holographic for Business of it, with the XML file of the Commercial Suite.</source>
        <translation>Passe à l’édition Business de Windows Holographic, avec le fichier XML de la Commercial Suite.</translation>
    </message>
    <message>
        <source>Of the first start and of Windows.</source>
        <translation>Celle du premier démarrage et de Windows.</translation>
    </message>
    <message>
        <source>Only with a network on the next page; accounts need it.</source>
        <translation>Seulement avec un réseau sur la page suivante ; les comptes en ont besoin.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region and language</source>
        <translation>Région et langue</translation>
    </message>
    <message>
        <source>Set up device</source>
        <translation>Configurer l’appareil</translation>
    </message>
    <message>
        <source>Skip the Wi-Fi page</source>
        <translation>Passer la page Wi-Fi</translation>
    </message>
    <message>
        <source>Skip the calibration</source>
        <translation>Passer l’étalonnage</translation>
    </message>
    <message>
        <source>Skip the training</source>
        <translation>Passer l’apprentissage</translation>
    </message>
    <message>
        <source>The device is not fitted to the eyes of the first person, who may see worse. It can be done later.</source>
        <translation>L’appareil n’est pas ajusté aux yeux de la première personne, qui verra peut-être moins bien. Cela peut se faire plus tard.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Written as the GeoID that Windows has for the country.</source>
        <translation>Écrite comme le GeoID que Windows a pour le pays.</translation>
    </message>
</context>
<context>
    <name>HubAccountCard</name>
    <message>
        <source>As room1@contoso.com, or with its domain: CONTOSO\room1.</source>
        <translation>Comme room1@contoso.com, ou avec son domaine : CONTOSO\room1.</translation>
    </message>
    <message>
        <source>By which people find the Hub to project to it.</source>
        <translation>Celui par lequel on trouve le Hub pour y projeter.</translation>
    </message>
    <message>
        <source>Device account</source>
        <translation>Compte d’appareil</translation>
    </message>
    <message>
        <source>Device account without a name</source>
        <translation>Compte d’appareil sans nom</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nom convivial</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Without commas and quotation marks, which the file cannot have.</source>
        <translation>Sans virgules ni guillemets, que le fichier ne peut pas contenir.</translation>
    </message>
</context>
<context>
    <name>HubFilePage</name>
    <message>
        <source>&lt;p&gt;At its first start a Hub reads &lt;b&gt;SurfaceHubConfiguration.csv&lt;/b&gt; at the root of the stick and offers its accounts. Each line has the account, its password and the friendly name.&lt;/p&gt;&lt;p&gt;The passwords are in that file in the clear. The program writes it for you alone, seals them in the project if you wish, and copies the file with the package. Delete it after the first start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;À son premier démarrage, un Hub lit &lt;b&gt;SurfaceHubConfiguration.csv&lt;/b&gt; à la racine de la clé USB et propose ses comptes. Chaque ligne a le compte, son mot de passe et le nom convivial.&lt;/p&gt;&lt;p&gt;Les mots de passe y sont en clair. Le programme écrit ce fichier pour vous seul, scelle les mots de passe dans le projet si vous le souhaitez et copie le fichier avec le package. Supprimez-le après le premier démarrage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add a configuration file</source>
        <translation>Ajouter un fichier de configuration</translation>
    </message>
    <message>
        <source>Add a device account</source>
        <translation>Ajouter un compte d’appareil</translation>
    </message>
    <message>
        <source>Adds a line to the file.</source>
        <translation>Ajoute une ligne au fichier.</translation>
    </message>
    <message>
        <source>Give several Hubs their accounts with one stick: the build writes {0} beside the package.</source>
        <translation>Donnez leurs comptes à plusieurs Hubs avec une seule clé USB : la génération écrit {0} à côté du package.</translation>
    </message>
</context>
<context>
    <name>Icd</name>
    <message>
        <source>Build a provisioning package. Nothing else can be built here.</source>
        <translation>Générer un package d’approvisionnement. Rien d’autre ne peut être généré ici.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 100 failed.</source>
        <translation>Codes de sortie : 0 réussi, 100 échoué.</translation>
    </message>
    <message>
        <source>Let Windows encrypt the package. This needs Microsoft's own builder.</source>
        <translation>Faire chiffrer le package par Windows. Cela demande le générateur de Microsoft.</translation>
    </message>
    <message>
        <source>Replace a package that is there already.</source>
        <translation>Remplacer un package qui existe déjà.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The answer file uses no macro for these variables: {names}.</source>
        <translation>Le fichier de réponses n’utilise aucune macro pour ces variables : {names}.</translation>
    </message>
    <message>
        <source>The answer file, customizations.xml.</source>
        <translation>Le fichier de réponses, customizations.xml.</translation>
    </message>
    <message>
        <source>The package; its catalogue is written next to it.</source>
        <translation>Le package ; son catalogue est écrit à côté.</translation>
    </message>
    <message>
        <source>The settings stores; only their names are looked at. Without one: Microsoft-Common-Provisioning.dat, for all editions.</source>
        <translation>Les magasins de paramètres ; seuls leurs noms comptent. Sans aucun : Microsoft-Common-Provisioning.dat, pour toutes les éditions.</translation>
    </message>
    <message>
        <source>These macros have no value and stay as they are: {names}. Give them with /Variables.</source>
        <translation>Ces macros n’ont pas de valeur et restent telles quelles : {names}. Indiquez-les avec /Variables.</translation>
    </message>
    <message>
        <source>These variables became secrets of the package: {names}. Other programs on this computer can read a command line; “ppkg build” takes secrets from files.</source>
        <translation>Ces variables sont devenues des secrets du package : {names}. D’autres programmes de cet ordinateur peuvent lire une ligne de commande ; « ppkg build » prend les secrets dans des fichiers.</translation>
    </message>
    <message>
        <source>Values for the macros $(A) and $(C) in the answer file.</source>
        <translation>Des valeurs pour les macros $(A) et $(C) du fichier de réponses.</translation>
    </message>
    <message>
        <source>icd builds a provisioning package as Microsoft's builder does, on any system.</source>
        <translation>icd génère un package d’approvisionnement comme le générateur de Microsoft, sur tout système.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A project does not keep comments and processing instructions; the answer file has some in these lines: {lines}. Keep the file if you need them.</source>
        <translation>Un projet ne conserve ni les commentaires ni les instructions de traitement ; le fichier de réponses en contient à ces lignes : {lines}. Gardez le fichier si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The file {file} was not found; choose it again in the project.</source>
        <translation>Le fichier {file} est introuvable ; choisissez-le de nouveau dans le projet.</translation>
    </message>
    <message>
        <source>The project is for Windows 10 Mobile, whose support ended in January 2020. All its settings are kept and can be built, but the program checks them against Windows on PCs. For other devices make a new project.</source>
        <translation>Le projet est destiné à Windows 10 Mobile, dont la prise en charge a pris fin en janvier 2020. Tous ses paramètres sont gardés et peuvent être générés, mais le programme les vérifie par rapport à Windows sur PC. Pour d’autres appareils, créez un nouveau projet.</translation>
    </message>
    <message>
        <source>These nodes of {name} could not be taken over, because neither the catalogue nor the answer file of the package explains them: {nodes}.</source>
        <translation>Ces nœuds de {name} n’ont pas pu être repris, car ni le catalogue ni le fichier de réponses du package ne les expliquent : {nodes}.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>A product key of Windows, which others can use up.</source>
        <translation>Une clé de produit de Windows, que d’autres peuvent épuiser.</translation>
    </message>
    <message>
        <source>A secret in {place}, which only {file} contains. Windows does not use it, but its finder can read it.</source>
        <translation>Un secret dans {place}, que seul {file} contient. Windows ne l’utilise pas, mais quiconque trouve le fichier peut le lire.</translation>
    </message>
    <message>
        <source>A signature is there, but it is not in order or not known: verify says why.</source>
        <translation>Une signature est présente, mais elle n’est pas en ordre ou pas connue : verify dit pourquoi.</translation>
    </message>
    <message>
        <source>Account of the bulk token: {account}</source>
        <translation>Compte du jeton en bloc : {account}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Adds a Wi-Fi profile {ssid} whose content cannot be read.</source>
        <translation>Ajoute un profil Wi-Fi {ssid} dont le contenu est illisible.</translation>
    </message>
    <message>
        <source>Adds the Wi-Fi network {ssid} ({authentication}, {encryption}) with a sign-in (802.1X).</source>
        <translation>Ajoute le réseau Wi-Fi {ssid} ({authentication}, {encryption}) avec une connexion (802.1X).</translation>
    </message>
    <message>
        <source>Adds the Wi-Fi network {ssid} ({authentication}, {encryption}) without a key.</source>
        <translation>Ajoute le réseau Wi-Fi {ssid} ({authentication}, {encryption}) sans clé.</translation>
    </message>
    <message>
        <source>Adds the Wi-Fi network {ssid} ({authentication}, {encryption}); its key is in the package.</source>
        <translation>Ajoute le réseau Wi-Fi {ssid} ({authentication}, {encryption}) ; sa clé est dans le package.</translation>
    </message>
    <message>
        <source>After command {number} no restart is asked for.</source>
        <translation>Après la commande {number}, aucun redémarrage n’est demandé.</translation>
    </message>
    <message>
        <source>After command {number} the PC restarts.</source>
        <translation>Après la commande {number}, le PC redémarre.</translation>
    </message>
    <message>
        <source>After removal</source>
        <translation>Après la suppression</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Built: {when} (UTC)</source>
        <translation>Généré : {when} (UTC)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Command {number} asks for a restart when it returns {codes}.</source>
        <translation>La commande {number} demande un redémarrage lorsqu’elle renvoie {codes}.</translation>
    </message>
    <message>
        <source>Command {number} comes with the file {file} ({size} bytes).</source>
        <translation>La commande {number} est accompagnée du fichier {file} ({size} octets).</translation>
    </message>
    <message>
        <source>Command {number} has succeeded when it returns {codes}.</source>
        <translation>La commande {number} a réussi lorsqu’elle renvoie {codes}.</translation>
    </message>
    <message>
        <source>Command {number} hides a script; decoded it reads: {script}</source>
        <translation>La commande {number} dissimule un script ; décodé, il dit : {script}</translation>
    </message>
    <message>
        <source>Command {number} needs the file {file}, which is not in the package.</source>
        <translation>La commande {number} a besoin du fichier {file}, qui n’est pas dans le package.</translation>
    </message>
    <message>
        <source>Command {number}: {command}</source>
        <translation>Commande {number} : {command}</translation>
    </message>
    <message>
        <source>Commands that run as SYSTEM</source>
        <translation>Commandes exécutées en tant que SYSTEM</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contains a bulk token of the demo tenant, which joins no PC.</source>
        <translation>Contient un jeton en bloc du locataire de démonstration, qui ne joint aucun PC.</translation>
    </message>
    <message>
        <source>Custom settings, which an answer file cannot mention: {nodes}. They are shown as Windows applies them; check that you want them.</source>
        <translation>Paramètres personnalisés, qu’un fichier de réponses ne peut pas mentionner : {nodes}. Ils sont affichés tels que Windows les applique ; vérifiez que vous les voulez.</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Description : {text}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>End of the bulk token: {when} (UTC), {left}</source>
        <translation>Fin du jeton en bloc : {when} (UTC), {left}</translation>
    </message>
    <message>
        <source>Enrols the PC in device management as {user}, through {url}.</source>
        <translation>Inscrit le PC à la gestion des appareils en tant que {user}, par {url}.</translation>
    </message>
    <message>
        <source>Enrols the PC in device management as {user}.</source>
        <translation>Inscrit le PC à la gestion des appareils en tant que {user}.</translation>
    </message>
    <message>
        <source>Enters the product key {key} into Windows, which may change its edition.</source>
        <translation>Saisit la clé de produit {key} dans Windows, ce qui peut en changer l’édition.</translation>
    </message>
    <message>
        <source>Files put on the PC</source>
        <translation>Fichiers déposés sur le PC</translation>
    </message>
    <message>
        <source>For each user: {path} = {value}</source>
        <translation>Pour chaque utilisateur : {path} = {value}</translation>
    </message>
    <message>
        <source>For each user: {path} is a secret, which is not shown here.</source>
        <translation>Pour chaque utilisateur : {path} est un secret, qui n’est pas montré ici.</translation>
    </message>
    <message>
        <source>Hides the pages of the first start.</source>
        <translation>Masque les pages du premier démarrage.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Identifiant : {id}</translation>
    </message>
    <message>
        <source>If command {number} fails, the package goes on.</source>
        <translation>Si la commande {number} échoue, le package continue.</translation>
    </message>
    <message>
        <source>If command {number} fails, the package stops.</source>
        <translation>Si la commande {number} échoue, le package s’arrête.</translation>
    </message>
    <message>
        <source>Installs later packages signed by {subject} without asking (issued by {issuer}, valid to {end}, thumbprint {thumbprint}).</source>
        <translation>Installe sans demander les packages ultérieurs signés par {subject} (émis par {issuer}, valable jusqu’au {end}, empreinte {thumbprint}).</translation>
    </message>
    <message>
        <source>Installs the client certificate {name} with its private key, which everybody with this file has.</source>
        <translation>Installe le certificat client {name} avec sa clé privée, que possède quiconque a ce fichier.</translation>
    </message>
    <message>
        <source>Joins Entra ID with a bulk token: until the token expires, this file lets anybody join PCs.</source>
        <translation>Rejoint Entra ID avec un jeton en bloc : tant que le jeton n’a pas expiré, ce fichier permet à n’importe qui de joindre des PC.</translation>
    </message>
    <message>
        <source>Joins the domain {domain} with the account {account}.</source>
        <translation>Rejoint le domaine {domain} avec le compte {account}.</translation>
    </message>
    <message>
        <source>Joins the domain {domain}.</source>
        <translation>Rejoint le domaine {domain}.</translation>
    </message>
    <message>
        <source>Knows as an intermediate authority: {subject}, issued by {issuer}, valid to {end}, thumbprint {thumbprint}.</source>
        <translation>Connaît comme autorité intermédiaire : {subject}, émis par {issuer}, valable jusqu’au {end}, empreinte {thumbprint}.</translation>
    </message>
    <message>
        <source>Leaves the pages of the first start as they are.</source>
        <translation>Laisse les pages du premier démarrage telles quelles.</translation>
    </message>
    <message>
        <source>Made by ICD {version} (ADK)</source>
        <translation>Créé par ICD {version} (ADK)</translation>
    </message>
    <message>
        <source>Made by Provisioning Designer {version}</source>
        <translation>Créé par Provisioning Designer {version}</translation>
    </message>
    <message>
        <source>Made by Windows Configuration Designer {version}</source>
        <translation>Créé par Windows Configuration Designer {version}</translation>
    </message>
    <message>
        <source>Made by an unknown tool</source>
        <translation>Créé par un outil inconnu</translation>
    </message>
    <message>
        <source>Made by an unknown tool, version {version}</source>
        <translation>Créé par un outil inconnu, version {version}</translation>
    </message>
    <message>
        <source>Makes or changes the local user {user}.</source>
        <translation>Crée ou modifie l’utilisateur local {user}.</translation>
    </message>
    <message>
        <source>Makes the local user {user}, a member of {group}.</source>
        <translation>Crée l’utilisateur local {user}, membre de {group}.</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Nom : {name}</translation>
    </message>
    <message>
        <source>Names the PC {name}, for example {example}.</source>
        <translation>Nomme le PC {name}, par exemple {example}.</translation>
    </message>
    <message>
        <source>Names the PC {name}: every PC gets the same name.</source>
        <translation>Nomme le PC {name} : tous les PC reçoivent le même nom.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No setting of this package is known to need a restart.</source>
        <translation>Aucun paramètre de ce package n’est connu pour nécessiter un redémarrage.</translation>
    </message>
    <message>
        <source>Not signed inside; a signature may be in the .cat file next to it.</source>
        <translation>Non signé à l’intérieur ; une signature peut se trouver dans le fichier .cat voisin.</translation>
    </message>
    <message>
        <source>Only where {conditions}:</source>
        <translation>Seulement si {conditions} :</translation>
    </message>
    <message>
        <source>Owner: {owner}, rank {rank}</source>
        <translation>Propriétaire : {owner}, rang {rank}</translation>
    </message>
    <message>
        <source>Policies and other settings</source>
        <translation>Stratégies et autres paramètres</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Puts the PC into the unit {unit}.</source>
        <translation>Place le PC dans l’unité {unit}.</translation>
    </message>
    <message>
        <source>Removes installed software and the files of all users.</source>
        <translation>Supprime les logiciels installés et les fichiers de tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Removes installed software; the files of users stay.</source>
        <translation>Supprime les logiciels installés ; les fichiers des utilisateurs restent.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Sets the PC up for shared use.</source>
        <translation>Configure le PC pour une utilisation partagée.</translation>
    </message>
    <message>
        <source>Settings that apply only where {conditions}: {count}.</source>
        <translation>Paramètres qui ne s’appliquent que si {conditions} : {count}.</translation>
    </message>
    <message>
        <source>Signed inside by {subject}, issued by {issuer}, valid until {end}.</source>
        <translation>Signé à l’intérieur par {subject}, émis par {issuer}, valable jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Signs {user} in at each start without asking; the password is in the package.</source>
        <translation>Connecte {user} à chaque démarrage sans demander ; le mot de passe est dans le package.</translation>
    </message>
    <message>
        <source>Tenant of the bulk token: {tenant}</source>
        <translation>Locataire du jeton en bloc : {tenant}</translation>
    </message>
    <message>
        <source>The answer file inside could not be compared with what Windows acts on: {reason}</source>
        <translation>Le fichier de réponses interne n’a pas pu être comparé avec ce que Windows applique : {reason}</translation>
    </message>
    <message>
        <source>The app {app} brings the optional package {optional} from {file}.</source>
        <translation>L’application {app} apporte le package facultatif {optional} depuis {file}.</translation>
    </message>
    <message>
        <source>The app {app} brings {file}, which it needs.</source>
        <translation>L’application {app} apporte {file}, dont elle a besoin.</translation>
    </message>
    <message>
        <source>The app {app} does not start by itself.</source>
        <translation>L’application {app} ne démarre pas d’elle-même.</translation>
    </message>
    <message>
        <source>The app {app} is installed from {file} for all users.</source>
        <translation>L’application {app} est installée depuis {file} pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>The app {app} is installed from {file} for the user who signs in.</source>
        <translation>L’application {app} est installée depuis {file} pour l’utilisateur qui se connecte.</translation>
    </message>
    <message>
        <source>The app {app} is installed with the option: {options}.</source>
        <translation>L’application {app} est installée avec l’option : {options}.</translation>
    </message>
    <message>
        <source>The app {app} is no longer installed for new users.</source>
        <translation>L’application {app} n’est plus installée pour les nouveaux utilisateurs.</translation>
    </message>
    <message>
        <source>The app {app} is removed for the user who signs in.</source>
        <translation>L’application {app} est supprimée pour l’utilisateur qui se connecte.</translation>
    </message>
    <message>
        <source>The app {app} needs the file {file}, which is not in the package.</source>
        <translation>L’application {app} a besoin du fichier {file}, qui n’est pas dans le package.</translation>
    </message>
    <message>
        <source>The app {app} starts when a user signs in.</source>
        <translation>L’application {app} démarre quand un utilisateur se connecte.</translation>
    </message>
    <message>
        <source>The bulk token is from the demo tenant: it joins no device.</source>
        <translation>Le jeton en bloc vient du locataire de démonstration : il ne joint aucun appareil.</translation>
    </message>
    <message>
        <source>The bulk token: until it expires or is revoked, its finder can join PCs to your tenant.</source>
        <translation>Le jeton en bloc : jusqu’à son expiration ou sa révocation, qui le trouve peut joindre des PC à votre locataire.</translation>
    </message>
    <message>
        <source>The catalogue does not know what these nodes do:</source>
        <translation>Le catalogue ne sait pas ce que font ces nœuds :</translation>
    </message>
    <message>
        <source>The client certificate {name} with its private key: its finder can pose as its owner.</source>
        <translation>Le certificat client {name} avec sa clé privée : qui le trouve peut se faire passer pour son propriétaire.</translation>
    </message>
    <message>
        <source>The device gets the licence of {product} ({size} bytes).</source>
        <translation>L’appareil reçoit la licence de {product} ({size} octets).</translation>
    </message>
    <message>
        <source>The file {file} ({size} bytes) is in the package, but nothing in it says what it is for.</source>
        <translation>Le fichier {file} ({size} octets) est dans le package, mais rien n’y dit à quoi il sert.</translation>
    </message>
    <message>
        <source>The key of the Wi-Fi network {name}: its finder can join the network.</source>
        <translation>La clé du réseau Wi-Fi {name} : qui la trouve peut se connecter au réseau.</translation>
    </message>
    <message>
        <source>The licence of {product} has a form that is not known.</source>
        <translation>La licence de {product} a une forme inconnue.</translation>
    </message>
    <message>
        <source>The package has no answer file; what follows is read from what Windows acts on.</source>
        <translation>Le package n’a pas de fichier de réponses ; ce qui suit est tiré de ce que Windows applique.</translation>
    </message>
    <message>
        <source>The password of the account that joins PCs to the domain: its finder can sign in with it.</source>
        <translation>Le mot de passe du compte qui joint les PC au domaine : qui le trouve peut se connecter avec lui.</translation>
    </message>
    <message>
        <source>The password of the account that joins is in the package.</source>
        <translation>Le mot de passe du compte qui effectue la jonction est dans le package.</translation>
    </message>
    <message>
        <source>The password of the local user {name}, which opens each PC that was set up with the package.</source>
        <translation>Le mot de passe de l’utilisateur local {name}, qui ouvre chaque PC configuré avec le package.</translation>
    </message>
    <message>
        <source>The password of the user who is signed in at each start.</source>
        <translation>Le mot de passe de l’utilisateur connecté à chaque démarrage.</translation>
    </message>
    <message>
        <source>The password of {user} is in the package.</source>
        <translation>Le mot de passe de {user} est dans le package.</translation>
    </message>
    <message>
        <source>The password or certificate hash of {name}, with which PCs are enrolled in device management.</source>
        <translation>Le mot de passe ou l’empreinte de certificat de {name}, avec lequel les PC sont inscrits à la gestion des appareils.</translation>
    </message>
    <message>
        <source>The password that opens the private key of the client certificate {name}.</source>
        <translation>Le mot de passe qui ouvre la clé privée du certificat client {name}.</translation>
    </message>
    <message>
        <source>The private key of {name} can be exported from the PC.</source>
        <translation>La clé privée de {name} peut être exportée du PC.</translation>
    </message>
    <message>
        <source>The private key of {name} is kept in: {location}.</source>
        <translation>La clé privée de {name} est conservée dans : {location}.</translation>
    </message>
    <message>
        <source>The secret in {place}.</source>
        <translation>Le secret dans {place}.</translation>
    </message>
    <message>
        <source>The user who signs in gets the licence of {product} ({size} bytes).</source>
        <translation>L’utilisateur qui se connecte reçoit la licence de {product} ({size} octets).</translation>
    </message>
    <message>
        <source>There is a signature inside.</source>
        <translation>Une signature se trouve à l’intérieur.</translation>
    </message>
    <message>
        <source>This stays when the package is removed: {areas}.</source>
        <translation>Ceci reste lorsque le package est supprimé : {areas}.</translation>
    </message>
    <message>
        <source>Trusts as a person or publisher: {subject}, issued by {issuer}, valid to {end}, {thumbprint}.</source>
        <translation>Fait confiance à cette personne ou cet éditeur : {subject}, émis par {issuer}, valable jusqu’au {end}, {thumbprint}.</translation>
    </message>
    <message>
        <source>Trusts as a root: {subject}, issued by {issuer}, valid to {end}, thumbprint {thumbprint}.</source>
        <translation>Fait confiance à cette racine : {subject}, émis par {issuer}, valable jusqu’au {end}, empreinte {thumbprint}.</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Version : {version}</translation>
    </message>
    <message>
        <source>Warning: the answer file inside cannot be used, so it is not compared: {reason}</source>
        <translation>Avertissement : le fichier de réponses contenu ne peut pas être utilisé et n’est donc pas comparé : {reason}</translation>
    </message>
    <message>
        <source>Warning: the answer file inside does not mention what Windows would do: {nodes}.</source>
        <translation>Avertissement : le fichier de réponses interne ne mentionne pas ce que Windows ferait : {nodes}.</translation>
    </message>
    <message>
        <source>Warning: the answer file inside has other values, or conditions, than Windows would apply: {nodes}.</source>
        <translation>Avertissement : le fichier de réponses interne a d’autres valeurs ou conditions que ce que Windows appliquerait : {nodes}.</translation>
    </message>
    <message>
        <source>Warning: the answer file inside has settings that Windows would not apply: {nodes}.</source>
        <translation>Avertissement : le fichier de réponses interne a des paramètres que Windows n’appliquerait pas : {nodes}.</translation>
    </message>
    <message>
        <source>Warning: {file} holds an element {element}, and what that does is not shown here.</source>
        <translation>Avertissement : {file} contient un élément {element}, dont l’effet n’est pas montré ici.</translation>
    </message>
    <message>
        <source>Warning: {file} is not in the list that is read here, so it is not shown.</source>
        <translation>Avertissement : {file} n’est pas dans la liste qui est lue ici et n’est donc pas montré.</translation>
    </message>
    <message>
        <source>What looks like a secret, in {place}.</source>
        <translation>Ce qui ressemble à un secret, dans {place}.</translation>
    </message>
    <message>
        <source>What looks like a secret, next to the settings in {file}, line {line}. Windows does not use it.</source>
        <translation>Ce qui ressemble à un secret, à côté des paramètres dans {file}, ligne {line}. Windows ne l’utilise pas.</translation>
    </message>
    <message>
        <source>What whoever finds this file can read in it</source>
        <translation>Ce que peut lire dans ce fichier quiconque le trouve</translation>
    </message>
    <message>
        <source>Where two packages set the same, the higher owner wins, then the higher rank: this one is of {owner} (step {step} of 6), rank {rank}.</source>
        <translation>Si deux packages règlent la même chose, le propriétaire le plus élevé l’emporte, puis le rang le plus élevé. Ce package : propriétaire {owner} (niveau {step} sur 6), rang {rank}.</translation>
    </message>
    <message>
        <source>Windows takes this back when the package is removed: {areas}.</source>
        <translation>Windows annule ceci lorsque le package est supprimé : {areas}.</translation>
    </message>
    <message>
        <source>{file} ({size} bytes) for {setting}; where it goes is not known.</source>
        <translation>{file} ({size} octets) pour {setting} ; sa destination est inconnue.</translation>
    </message>
    <message>
        <source>{file} ({size} bytes) goes into the temporary folder of its command.</source>
        <translation>{file} ({size} octets) va dans le dossier temporaire de sa commande.</translation>
    </message>
    <message>
        <source>{file} ({size} bytes) goes to {folder}.</source>
        <translation>{file} ({size} octets) va dans {folder}.</translation>
    </message>
    <message>
        <source>{file} ({size} bytes) is an app package for {setting}.</source>
        <translation>{file} ({size} octets) est un package d’application pour {setting}.</translation>
    </message>
    <message>
        <source>{file} is listed for {setting}, but is not in the package.</source>
        <translation>{file} est inscrit pour {setting}, mais n’est pas dans le package.</translation>
    </message>
    <message>
        <source>{file} next to it is signed by {subject}, issued by {issuer}, valid until {end}.</source>
        <translation>{file} à côté est signé par {subject}, émis par {issuer}, valable jusqu’au {end}.</translation>
    </message>
    <message>
        <source>{path} = {value}</source>
        <translation>{path} = {value}</translation>
    </message>
    <message>
        <source>{path} asks for a restart.</source>
        <translation>{path} demande un redémarrage.</translation>
    </message>
    <message>
        <source>{path} is a secret, which is not shown here.</source>
        <translation>{path} est un secret, qui n’est pas montré ici.</translation>
    </message>
    <message>
        <source>{path} is an XML document {root} of {length} characters.</source>
        <translation>{path} est un document XML {root} de {length} caractères.</translation>
    </message>
    <message>
        <source>{path} is binary data of {length} characters.</source>
        <translation>{path} est une donnée binaire de {length} caractères.</translation>
    </message>
    <message>
        <source>{path} is deleted.</source>
        <translation>{path} est supprimé.</translation>
    </message>
    <message>
        <source>{path} is run with {value}.</source>
        <translation>{path} est exécuté avec {value}.</translation>
    </message>
    <message>
        <source>{path} is set to nothing.</source>
        <translation>{path} est réglé sur rien.</translation>
    </message>
    <message>
        <source>{path} names another thumbprint than the certificate has.</source>
        <translation>{path} indique une autre empreinte que celle du certificat.</translation>
    </message>
    <message>
        <source>{path} needs a restart.</source>
        <translation>{path} nécessite un redémarrage.</translation>
    </message>
    <message>
        <source>{path} should contain a certificate, but its content cannot be read.</source>
        <translation>{path} devrait contenir un certificat, mais son contenu est illisible.</translation>
    </message>
    <message>
        <source>{size} bytes, {files} files</source>
        <translation>{size} octets, {files} fichiers</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Ce qu’il fait</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking the package…</source>
        <translation>Vérification du package…</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Vérification de la signature…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy to USB stick…</source>
        <translation>Copier sur une clé USB…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>Fichiers dans le package</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Import as a project…</source>
        <translation>Importer comme projet…</translation>
    </message>
    <message>
        <source>Inspect a package</source>
        <translation>Inspecter un package</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>Parties du package</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Lecture du package…</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Enregistrer une copie du fichier</translation>
    </message>
    <message>
        <source>Save a copy of the file…</source>
        <translation>Enregistrer une copie du fichier…</translation>
    </message>
    <message>
        <source>Save all files to an empty folder</source>
        <translation>Enregistrer tous les fichiers dans un dossier vide</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>Enregistrer tous les fichiers…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The files of a package contain passwords in the clear.</source>
        <translation>Des mots de passe figurent en clair dans les fichiers d’un package.</translation>
    </message>
    <message>
        <source>The package carries no answer file, so it cannot become a project.</source>
        <translation>Le package ne contient pas de fichier de réponses et ne peut donc pas devenir un projet.</translation>
    </message>
    <message>
        <source>This is what the package would do to a PC. Nothing was applied.</source>
        <translation>Voici ce que le package ferait à un PC. Rien n’a été appliqué.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The package is in order, with %n warning(s); see Check.</source>
        <translation>
            <numerusform>⚠ Le package est en ordre, avec %n avertissement ; voyez Vérification.</numerusform>
            <numerusform>⚠ Le package est en ordre, avec %n avertissements ; voyez Vérification.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The package is in order.</source>
        <translation>✓ Le package est en ordre.</translation>
    </message>
    <message>
        <source>✓ Written: {0}</source>
        <translation>✓ Écrit : {0}</translation>
    </message>
    <message>
        <source>✕ The package is not in order; see Check.</source>
        <translation>✕ Le package n’est pas en ordre ; voyez Vérification.</translation>
    </message>
</context>
<context>
    <name>Installer</name>
    <message>
        <source>--silent shows nothing. But such programs install for one user only, here SYSTEM, so nobody else would find it: ask its maker for an MSI.</source>
        <translation>--silent n’affiche rien. Mais ces programmes s’installent pour un seul utilisateur, ici SYSTEM, et personne d’autre ne les trouverait : demandez un MSI à l’éditeur.</translation>
    </message>
    <message>
        <source>-NoProfile starts quickly, -ExecutionPolicy Bypass allows the script, -File hands on its exit code.</source>
        <translation>-NoProfile démarre vite, -ExecutionPolicy Bypass autorise le script, -File transmet son code de sortie.</translation>
    </message>
    <message>
        <source>//B shows no messages.</source>
        <translation>//B n’affiche aucun message.</translation>
    </message>
    <message>
        <source>/i installs, /qn shows no windows, /norestart leaves the restart to you.</source>
        <translation>/i installe, /qn n’affiche aucune fenêtre, /norestart vous laisse décider du redémarrage.</translation>
    </message>
    <message>
        <source>/p applies the patch, /qn shows no windows, /norestart leaves the restart to you.</source>
        <translation>/p applique le correctif, /qn n’affiche aucune fenêtre, /norestart vous laisse décider du redémarrage.</translation>
    </message>
    <message>
        <source>App package</source>
        <translation>Package d’application</translation>
    </message>
    <message>
        <source>Batch file</source>
        <translation>Fichier de commandes</translation>
    </message>
    <message>
        <source>DISM installs the app for everybody who signs in. Its signature must be trusted on the device: add the certificate if it is your own. Files that it needs go below.</source>
        <translation>DISM installe l’application pour tous ceux qui se connectent. L’appareil doit faire confiance à sa signature : ajoutez le certificat si c’est le vôtre. Les fichiers nécessaires vont plus bas.</translation>
    </message>
    <message>
        <source>How to start this kind of file is not known.</source>
        <translation>On ne sait pas comment lancer ce type de fichier.</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>PowerShell script</source>
        <translation>Script PowerShell</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program, made with {0}</source>
        <translation>Programme, créé avec {0}</translation>
    </message>
    <message>
        <source>Registry file</source>
        <translation>Fichier de Registre</translation>
    </message>
    <message>
        <source>Switch of NSIS: /S, with a capital S, shows nothing. There is no common switch for restarts.</source>
        <translation>Option de NSIS : /S, avec un S majuscule, n’affiche rien. Il n’y a pas d’option commune pour les redémarrages.</translation>
    </message>
    <message>
        <source>Switches of Advanced Installer: /exenoui hides its own windows, /qn those of the package inside.</source>
        <translation>Options d’Advanced Installer : /exenoui masque ses propres fenêtres, /qn celles du package interne.</translation>
    </message>
    <message>
        <source>Switches of Inno Setup: /VERYSILENT shows nothing, /SUPPRESSMSGBOXES answers its questions, /NORESTART leaves the restart to you, /SP- skips the first question.</source>
        <translation>Options d’Inno Setup : /VERYSILENT n’affiche rien, /SUPPRESSMSGBOXES répond aux questions, /NORESTART vous laisse décider du redémarrage, /SP- saute la première question.</translation>
    </message>
    <message>
        <source>Switches of InstallShield: /s hides its own windows, /v/qn those of the package inside. Older ones need a file of answers instead, which they record with /r: try it on a device.</source>
        <translation>Options d’InstallShield : /s masque ses propres fenêtres, /v/qn celles du package interne. Les versions anciennes exigent à la place un fichier de réponses, qu’elles enregistrent avec /r : essayez sur un appareil.</translation>
    </message>
    <message>
        <source>Switches of WiX bundles: /quiet shows nothing, /norestart leaves the restart to you.</source>
        <translation>Options des bundles WiX : /quiet n’affiche rien, /norestart vous laisse décider du redémarrage.</translation>
    </message>
    <message>
        <source>Windows Installer package</source>
        <translation>Package Windows Installer</translation>
    </message>
    <message>
        <source>Windows Installer patch</source>
        <translation>Correctif Windows Installer</translation>
    </message>
    <message>
        <source>Windows script</source>
        <translation>Script Windows</translation>
    </message>
    <message>
        <source>Windows update</source>
        <translation>Mise à jour Windows</translation>
    </message>
    <message>
        <source>cmd /c runs the file and ends. It must not ask anything, as nobody sees it.</source>
        <translation>cmd /c exécute le fichier et se termine. Il ne doit rien demander, car personne ne le voit.</translation>
    </message>
    <message>
        <source>reg import writes the values without asking.</source>
        <translation>reg import écrit les valeurs sans rien demander.</translation>
    </message>
    <message>
        <source>wusa installs the update, /quiet shows no windows, /norestart leaves the restart to you.</source>
        <translation>wusa installe la mise à jour, /quiet n’affiche aucune fenêtre, /norestart vous laisse décider du redémarrage.</translation>
    </message>
    <message>
        <source>⚠ A guess: the file does not say which tool made it. Look up its silent switch, often /S, /silent or /quiet, and try it on a device.</source>
        <translation>⚠ Une supposition : le fichier ne dit pas quel outil l’a créé. Cherchez son option silencieuse, souvent /S, /silent ou /quiet, et essayez-la sur un appareil.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Enter opens and closes, Alt+Up and Alt+Down move, Delete removes.</source>
        <translation>Entrée ouvre et ferme, Alt+Haut et Alt+Bas déplacent, Suppr retire.</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>Descendre {0}</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>Monter {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n erreur</numerusform>
            <numerusform>✕ %n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, Delete removes, Enter opens.</source>
        <translation>Alt+Haut et Alt+Bas déplacent, Suppr retire, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Delete removes, Enter opens.</source>
        <translation>Suppr retire, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Folders cannot be added. Pack each as .cab or .zip, or add the files in it.</source>
        <translation>Les dossiers ne peuvent pas être ajoutés. Compressez chacun en .cab ou .zip, ou ajoutez les fichiers qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>A page of the project sets this; change it there.</source>
        <translation>Une page du projet définit ceci ; modifiez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, Delete removes, Enter opens.</source>
        <translation>Alt+Haut et Alt+Bas déplacent, Suppr retire, Entrée ouvre.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>This belongs to an item that is not there yet. Add one, and set it there.</source>
        <translation>Ceci fait partie d’un élément qui n’existe pas encore. Ajoutez-en un et définissez-le là.</translation>
    </message>
    <message>
        <source>What stands in an item of this list is not known [UNKNOWN], so none can be added.</source>
        <translation>Ce que contient un élément de cette liste n’est pas connu [UNKNOWN] ; aucun ne peut donc être ajouté.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Chinese (simplified)</source>
        <translation>Chinois (simplifié)</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinois (traditionnel)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English (Australia)</source>
        <translation>Anglais (Australie)</translation>
    </message>
    <message>
        <source>English (Canada)</source>
        <translation>Anglais (Canada)</translation>
    </message>
    <message>
        <source>English (United Kingdom)</source>
        <translation>Anglais (Royaume-Uni)</translation>
    </message>
    <message>
        <source>English (United States)</source>
        <translation>Anglais (États-Unis)</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French (Canada)</source>
        <translation>Français (Canada)</translation>
    </message>
    <message>
        <source>French (France)</source>
        <translation>Français (France)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Norwegian (Bokmål)</source>
        <translation>Norvégien (bokmål)</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese (Portugal)</source>
        <translation>Portugais (Portugal)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>1 day left, until {local} ({utc} UTC)</source>
        <translation>encore 1 jour, jusqu’au {local} ({utc} UTC)</translation>
    </message>
    <message>
        <source>Ended on {local} ({utc} UTC)</source>
        <translation>A pris fin le {local} ({utc} UTC)</translation>
    </message>
    <message>
        <source>Less than a day left, until {local} ({utc} UTC)</source>
        <translation>Moins d’un jour encore, jusqu’au {local} ({utc} UTC)</translation>
    </message>
    <message>
        <source>Why {days} days? Whoever gets hold of the package can join devices to your tenant until then, and an unused token may end earlier without a word. Packages are rebuilt with a new token in one step.</source>
        <translation>Pourquoi {days} jours ? Quiconque met la main sur le package peut joindre des appareils à votre locataire jusque-là, et un jeton inutilisé peut prendre fin plus tôt sans prévenir. Les packages se génèrent de nouveau avec un nouveau jeton en une étape.</translation>
    </message>
    <message>
        <source>{days} days left, until {local} ({utc} UTC)</source>
        <translation>encore {days} jours, jusqu’au {local} ({utc} UTC)</translation>
    </message>
    <message>
        <source>{day} {month} {year} {time}</source>
        <translation>{day} {month} {year} {time}</translation>
    </message>
</context>
<context>
    <name>LifeChooser</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Days that the token works</source>
        <translation>Jours de validité du jeton</translation>
    </message>
    <message>
        <source>It is in the name of the account package_…, where auditors find it.</source>
        <translation>Elle figure dans le nom du compte package_…, où les auditeurs la trouvent.</translation>
    </message>
    <message>
        <source>It works until {0} on this computer's clock, which is {1} UTC.</source>
        <translation>Il est valable jusqu’au {0} à l’horloge de cet ordinateur, soit {1} UTC.</translation>
    </message>
    <message>
        <source>Last day on which the token works, in UTC</source>
        <translation>Dernier jour où le jeton est valable, en UTC</translation>
    </message>
    <message>
        <source>until the end of</source>
        <translation>jusqu’à la fin du</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Close this tab. In Provisioning Designer, start the sign-in again, and use the page it opens.</source>
        <translation>Fermez cet onglet. Dans Provisioning Designer, recommencez la connexion et utilisez la page qu’il ouvre.</translation>
    </message>
    <message>
        <source>Go back to Provisioning Designer: it says what to do. This is what Microsoft answered:</source>
        <translation>Retournez à Provisioning Designer : il dit que faire. Voici ce que Microsoft a répondu :</translation>
    </message>
    <message>
        <source>Provisioning Designer waits here for the answer of a sign-in, and for nothing else.</source>
        <translation>Provisioning Designer attend ici la réponse d’une connexion, et rien d’autre.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <source>There is nothing to see here</source>
        <translation>Il n’y a rien à voir ici</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in</source>
        <translation>Cette réponse appartient à une autre connexion</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Provisioning Designer.</source>
        <translation>Vous pouvez fermer cet onglet et retourner à Provisioning Designer.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing half-made is left behind.</source>
        <translation>Rien n’est laissé à moitié fait.</translation>
    </message>
    <message>
        <source>Something is still being made. Stop it?</source>
        <translation>Un travail est encore en cours. L’arrêter ?</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Enrolment and policy service have different hosts; the protocol wants the same. Ask the vendor.</source>
        <translation>Les services d’inscription et de stratégie ont des hôtes différents, alors que le protocole veut le même. Demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>The answer comes in chunks, which devices do not take (MS-MDE2). Let the server send its length.</source>
        <translation>La réponse arrive par morceaux, ce que les appareils n’acceptent pas (MS-MDE2). Faites envoyer sa longueur par le serveur.</translation>
    </message>
    <message>
        <source>The answer does not relate to the question that was asked. Ask its vendor about it.</source>
        <translation>La réponse ne se rapporte pas à la question posée. Demandez à l’éditeur du serveur.</translation>
    </message>
    <message>
        <source>The answer has no DiscoverResult, which names the services. Check the address, or ask its vendor.</source>
        <translation>La réponse n’a pas de DiscoverResult, qui nomme les services. Vérifiez l’adresse ou demandez à l’éditeur du serveur.</translation>
    </message>
    <message>
        <source>The answer names no enrolment service, so devices do not know where to enrol.</source>
        <translation>La réponse ne nomme aucun service d’inscription, donc les appareils ne savent pas où s’inscrire.</translation>
    </message>
    <message>
        <source>The answer of {host} is far too long for one of enrolment. Check the address.</source>
        <translation>La réponse de {host} est bien trop longue pour une inscription. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted by this computer. Devices need its root certificate too: add it on the page of certificates.</source>
        <translation>Cet ordinateur n’approuve pas le certificat de {host}. Les appareils ont eux aussi besoin de son certificat racine : ajoutez-le sur la page des certificats.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at the time of this computer. Correct the clock, or renew it.</source>
        <translation>Le certificat de {host} n’est pas valide à l’heure de cet ordinateur. Réglez l’horloge ou renouvelez-le.</translation>
    </message>
    <message>
        <source>The discovery address does not answer as devices expect.</source>
        <translation>L’adresse de découverte ne répond pas comme les appareils l’attendent.</translation>
    </message>
    <message>
        <source>The proxy lets nothing through to {host}. Check its settings, or allow the host.</source>
        <translation>Le proxy ne laisse rien passer vers {host}. Vérifiez ses paramètres ou autorisez l’hôte.</translation>
    </message>
    <message>
        <source>The proxy wants a password for {host}. Check from a computer without proxy.</source>
        <translation>Le proxy demande un mot de passe pour {host}. Vérifiez depuis un ordinateur sans proxy.</translation>
    </message>
    <message>
        <source>The server answers as devices expect: authentication {policy}, enrolment at {service}.</source>
        <translation>Le serveur répond comme les appareils l’attendent : authentification {policy}, inscription auprès de {service}.</translation>
    </message>
    <message>
        <source>The server answers {status}, not 200. Check the address: mostly it ends with /Discovery.svc.</source>
        <translation>Le serveur répond {status} et non 200. Vérifiez l’adresse : elle se termine le plus souvent par /Discovery.svc.</translation>
    </message>
    <message>
        <source>The server answers, but not everything fits.</source>
        <translation>Le serveur répond, mais tout ne concorde pas.</translation>
    </message>
    <message>
        <source>The server answers, but not in the protocol of enrolment: it is a web page or something else. Check the address.</source>
        <translation>Le serveur répond, mais pas selon le protocole d’inscription : c’est une page web ou autre chose. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server names the authentication “{policy}”, which the protocol does not know. Ask its vendor.</source>
        <translation>Le serveur nomme l’authentification « {policy} », que le protocole ne connaît pas. Demandez à son éditeur.</translation>
    </message>
    <message>
        <source>The server names {address}, which does not start with https://; devices refuse it.</source>
        <translation>Le serveur nomme {address}, qui ne commence pas par https:// ; les appareils la refusent.</translation>
    </message>
    <message>
        <source>The server names {told}, but the project has {given}. Devices use that of the project; check it.</source>
        <translation>Le serveur nomme {told}, mais le projet a {given}. Les appareils utilisent celle du projet ; vérifiez-la.</translation>
    </message>
    <message>
        <source>The server refuses the question, and says: {words}. Ask its vendor what that means.</source>
        <translation>Le serveur refuse la question et dit : {words}. Demandez à son éditeur ce que cela signifie.</translation>
    </message>
    <message>
        <source>The server sends devices elsewhere ({status}, to {host}). Devices follow no such answer here; write the address where it leads.</source>
        <translation>Le serveur renvoie les appareils ailleurs ({status}, vers {host}). Ils ne suivent pas une telle réponse ici ; indiquez l’adresse où elle mène.</translation>
    </message>
    <message>
        <source>The server wants people to sign in (Federated), but names no page for that. Nobody could enrol.</source>
        <translation>Le serveur veut que l’on se connecte (Federated), mais ne nomme aucune page pour cela. Personne ne pourrait s’inscrire.</translation>
    </message>
    <message>
        <source>The server wants the authentication {found}, but the project has {policy}. Devices would not enrol; change one of the two.</source>
        <translation>Le serveur veut l’authentification {found}, mais le projet a {policy}. Les appareils ne s’inscriraient pas ; changez l’un des deux.</translation>
    </message>
    <message>
        <source>{host} answers with something that is no HTTP. Check address and port.</source>
        <translation>{host} répond par autre chose que du HTTP. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the name, the port, and that this computer is in the network.</source>
        <translation>{host} est injoignable. Vérifiez le nom, le port et que cet ordinateur est sur le réseau.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. Check the address, and that no firewall is between.</source>
        <translation>{host} ne répond pas à temps. Vérifiez l’adresse et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
</context>
<context>
    <name>ManagementCard</name>
    <message>
        <source>40 hexadecimal digits. The certificate itself goes to the page of certificates, with its key.</source>
        <translation>40 chiffres hexadécimaux. Le certificat lui-même va sur la page des certificats, avec sa clé.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Ask {0}?</source>
        <translation>Interroger {0} ?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Asks the server as a device would, without the secret.</source>
        <translation>Interroge le serveur comme le ferait un appareil, sans le secret.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certificate in the package (Certificate)</source>
        <translation>Certificat dans le package (Certificate)</translation>
    </message>
    <message>
        <source>Check the discovery address…</source>
        <translation>Vérifier l’adresse de découverte…</translation>
    </message>
    <message>
        <source>Device management</source>
        <translation>Gestion des appareils</translation>
    </message>
    <message>
        <source>Discovery address</source>
        <translation>Adresse de découverte</translation>
    </message>
    <message>
        <source>Enrol in another management server</source>
        <translation>Inscrire auprès d’un autre serveur de gestion</translation>
    </message>
    <message>
        <source>Enrolment address</source>
        <translation>Adresse d’inscription</translation>
    </message>
    <message>
        <source>For a management server that devices do not find by their join to Entra ID.</source>
        <translation>Pour un serveur de gestion que les appareils ne trouvent pas en joignant Entra ID.</translation>
    </message>
    <message>
        <source>It is in the package, for anybody who gets hold of it. The account should only enrol.</source>
        <translation>Il est dans le package, pour quiconque l’obtient. Le compte ne devrait servir qu’à inscrire.</translation>
    </message>
    <message>
        <source>Nobody was asked any further.</source>
        <translation>L’interrogation est arrêtée.</translation>
    </message>
    <message>
        <source>Optional, as above.</source>
        <translation>Facultatif, comme ci-dessus.</translation>
    </message>
    <message>
        <source>Optional: the discovery tells it, where it works as it should.</source>
        <translation>Facultatif : la découverte la donne, là où elle fonctionne.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the account (OnPremise)</source>
        <translation>Mot de passe du compte (OnPremise)</translation>
    </message>
    <message>
        <source>Policy address</source>
        <translation>Adresse de stratégie</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>The account that may enrol devices, as the server knows it.</source>
        <translation>Le compte qui peut inscrire des appareils, tel que le serveur le connaît.</translation>
    </message>
    <message>
        <source>The program sends the question that a device asks first, with the name of the account and without its secret. Nothing is enrolled.</source>
        <translation>Le programme envoie la première question d’un appareil, avec le nom du compte et sans son secret. Rien n’est inscrit.</translation>
    </message>
    <message>
        <source>The server must know MS-MDE2, as most do that manage Windows. Its vendor provides the values below.</source>
        <translation>Le serveur doit connaître MS-MDE2, comme la plupart de ceux qui gèrent Windows. Son éditeur donne les valeurs ci-dessous.</translation>
    </message>
    <message>
        <source>Thumbprint of the certificate</source>
        <translation>Empreinte numérique du certificat</translation>
    </message>
    <message>
        <source>Where devices ask first. Without it they look for EnterpriseEnrollment in the mail domain.</source>
        <translation>L’adresse que les appareils interrogent d’abord. Sans elle, ils cherchent EnterpriseEnrollment dans le domaine de messagerie.</translation>
    </message>
</context>
<context>
    <name>ManagementPage</name>
    <message>
        <source>&lt;p&gt;A Hub that joins Entra ID enrols by that. Here it enrols in another server, with an account that may do so. The vendor of the server provides the addresses.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un Hub qui joint Entra ID s’inscrit par là. Ici, il s’inscrit auprès d’un autre serveur, avec un compte qui le peut. L’éditeur du serveur donne les adresses.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Enroll in device management</source>
        <translation>Inscrire dans la gestion des appareils</translation>
    </message>
    <message>
        <source>Let a server watch and update the Hubs from then on.</source>
        <translation>Laissez un serveur surveiller et mettre à jour les Hubs par la suite.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>It is not known when the bulk token ends, so nothing can be said about its life then.</source>
        <translation>On ne sait pas quand le jeton en bloc se termine : rien ne peut être dit de sa validité à ce moment-là.</translation>
    </message>
    <message>
        <source>Settings that hold XML, one of which is wrong: {settings}.</source>
        <translation>Paramètres qui contiennent du XML, dont l’un est faux : {settings}.</translation>
    </message>
    <message>
        <source>The log does not contain this package (“{name}”, id {id}); it is about another one or another build.</source>
        <translation>Le journal ne contient pas ce package (« {name} », identifiant {id}) ; il concerne un autre package ou une autre génération.</translation>
    </message>
    <message>
        <source>The log is about this package (id {id}).</source>
        <translation>Le journal concerne ce package (identifiant {id}).</translation>
    </message>
    <message>
        <source>When the device tried to join ({tried} UTC), the bulk token had expired: {expiry} UTC.</source>
        <translation>Quand l’appareil a tenté la jonction ({tried} UTC), le jeton en bloc avait expiré : {expiry} UTC.</translation>
    </message>
    <message>
        <source>When the device tried to join ({tried} UTC), the bulk token was still within its life: {expiry} UTC.</source>
        <translation>Quand l’appareil a tenté la jonction ({tried} UTC), le jeton en bloc était encore valable : {expiry} UTC.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>ignored by this Windows</source>
        <translation>ignoré par ce Windows</translation>
    </message>
    <message>
        <source>not named in the log</source>
        <translation>absent du journal</translation>
    </message>
    <message>
        <source>started, no end in the log</source>
        <translation>commencé, sans fin dans le journal</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Choose the project or package that was on the stick, to see what became of its settings.</source>
        <translation>Choisissez le projet ou le package qui était sur la clé USB, pour voir ce que sont devenus ses paramètres.</translation>
    </message>
    <message>
        <source>Compare with a &amp;project or package…</source>
        <translation>Comparer avec un &amp;projet ou un package…</translation>
    </message>
    <message>
        <source>Compare with the &amp;open project</source>
        <translation>Comparer avec le projet &amp;ouvert</translation>
    </message>
    <message>
        <source>Compared with {0}.</source>
        <translation>Comparé avec {0}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings, and what the logs say about them</source>
        <translation>Paramètres, et ce que les journaux en disent</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Afficher le champ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Provisioning Designer</source>
        <translation>À &amp;propos de Provisioning Designer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Build package</source>
        <translation>&amp;Générer le package</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Compare two packages…</source>
        <translation>&amp;Comparer deux packages…</translation>
    </message>
    <message>
        <source>&amp;Demo tenant, for training</source>
        <translation>Locataire de &amp;démonstration, pour s’entraîner</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find out why a device failed…</source>
        <translation>&amp;Trouver pourquoi un appareil a échoué…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Inspect a package…</source>
        <translation>&amp;Inspecter un package…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Tenant and tokens…</source>
        <translation>&amp;Locataire et jetons…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Check a &amp;file for Windows…</source>
        <translation>Vérifier un &amp;fichier pour Windows…</translation>
    </message>
    <message>
        <source>Copy a package to &amp;USB sticks…</source>
        <translation>Copier un package sur des clés &amp;USB…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Enter the &amp;passphrase…</source>
        <translation>Saisir la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
</context>
<context>
    <name>MissingSecretsDialog</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One that stays empty is not in the package.</source>
        <translation>Un secret laissé vide n’est pas dans le package.</translation>
    </message>
    <message>
        <source>Secrets for this package</source>
        <translation>Secrets pour ce package</translation>
    </message>
    <message>
        <source>The project file does not contain these secrets. Enter them for the package.</source>
        <translation>Le fichier de projet ne contient pas ces secrets. Saisissez-les pour le package.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n network(s) stay in the project, but do not go into the package.</source>
        <translation>
            <numerusform>%n réseau reste dans le projet, mais ne va pas dans le package.</numerusform>
            <numerusform>%n réseaux restent dans le projet, mais ne vont pas dans le package.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;Devices that join Entra ID or a domain need a network at first start. Without Wi-Fi here they need a network cable.&lt;/p&gt;&lt;p&gt;Windows takes the networks in sight and tries them by itself. The passwords are in the package: a network of its own for setting devices up, without access to the rest, is the safest.&lt;/p&gt;&lt;p&gt;For networks with a sign-in (802.1X, “Enterprise”) set one PC up by hand and export its profile:&lt;br&gt;&lt;b&gt;netsh wlan export profile name="Contoso" folder=.&lt;/b&gt;&lt;br&gt;The profile has to sign in with a certificate of the device, which goes to the page &lt;i&gt;Add certificates&lt;/i&gt;. User certificates cannot serve, as nobody is signed in yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les appareils qui rejoignent Entra ID ou un domaine ont besoin d’un réseau au premier démarrage. Sans Wi-Fi ici, il leur faut un câble réseau.&lt;/p&gt;&lt;p&gt;Windows prend les réseaux à portée et les essaie de lui-même. Les mots de passe sont dans le package : le plus sûr est un réseau réservé à la configuration des appareils, sans accès au reste.&lt;/p&gt;&lt;p&gt;Pour les réseaux avec une connexion (802.1X, « Enterprise »), configurez un PC à la main et exportez son profil :&lt;br&gt;&lt;b&gt;netsh wlan export profile name="Contoso" folder=.&lt;/b&gt;&lt;br&gt;Le profil doit se connecter avec un certificat de l’appareil, à placer sur la page &lt;i&gt;Ajouter des certificats&lt;/i&gt;. Les certificats d’utilisateur ne peuvent pas servir, car personne n’est encore connecté.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Add a WLAN profile…</source>
        <translation>Ajouter un profil WLAN…</translation>
    </message>
    <message>
        <source>Add a Wi-Fi network</source>
        <translation>Ajouter un réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Adds a network with 802.1X from a file that Windows wrote.</source>
        <translation>Ajoute un réseau avec 802.1X à partir d’un fichier écrit par Windows.</translation>
    </message>
    <message>
        <source>Adds a network with a password, or an open one.</source>
        <translation>Ajoute un réseau avec un mot de passe, ou un réseau ouvert.</translation>
    </message>
    <message>
        <source>Choose a WLAN profile</source>
        <translation>Choisir un profil WLAN</translation>
    </message>
    <message>
        <source>Let devices connect to Wi-Fi at first start.</source>
        <translation>Permettez aux appareils de se connecter au Wi-Fi au premier démarrage.</translation>
    </message>
    <message>
        <source>Networks with 802.1X (“Enterprise”) come from a WLAN profile. They need a certificate of the device: user certificates cannot serve here, as nobody is signed in at first start.</source>
        <translation>Les réseaux avec 802.1X (« Enterprise ») viennent d’un profil WLAN. Ils exigent un certificat de l’appareil : les certificats d’utilisateur ne peuvent pas servir ici, car personne n’est connecté au premier démarrage.</translation>
    </message>
    <message>
        <source>Set up Wi-Fi</source>
        <translation>Configurer le Wi-Fi</translation>
    </message>
    <message>
        <source>Set up network</source>
        <translation>Configurer le réseau</translation>
    </message>
    <message>
        <source>WLAN profiles (*.xml)</source>
        <translation>Profils WLAN (*.xml)</translation>
    </message>
    <message>
        <source>Without Wi-Fi, devices need a network cable at first start.</source>
        <translation>Sans Wi-Fi, les appareils ont besoin d’un câble réseau au premier démarrage.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Leave them out; they are asked for when you build</source>
        <translation>Les &amp;omettre ; ils sont demandés lors de la génération</translation>
    </message>
    <message>
        <source>&amp;Seal them in the project with a passphrase</source>
        <translation>Les &amp;sceller dans le projet par une phrase secrète</translation>
    </message>
    <message>
        <source>A project keeps what you decide; packages are built from it.</source>
        <translation>Un projet conserve ce que vous décidez ; on génère des packages à partir de lui.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Description (facultatif)</translation>
    </message>
    <message>
        <source>Editions of Windows</source>
        <translation>Éditions de Windows</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>It contains secrets: passwords, keys or a token.</source>
        <translation>Il contient des secrets : des mots de passe, des clés ou un jeton.</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation>Type de projet</translation>
    </message>
    <message>
        <source>Make a project of {0}</source>
        <translation>Créer un projet à partir de {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Project {0}</source>
        <translation>Projet {0}</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Settings and files are copied. The original is not changed.</source>
        <translation>Les paramètres et les fichiers sont copiés. L’original n’est pas modifié.</translation>
    </message>
    <message>
        <source>The project was made, but some files are missing.</source>
        <translation>Le projet a été créé, mais il manque des fichiers.</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>0 to 99: of two packages of one owner the higher rank wins.</source>
        <translation>De 0 à 99 : de deux packages d’un même propriétaire, le rang le plus élevé l’emporte.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For a package that is kept alongside the one built before</source>
        <translation>Pour un package qui coexiste avec celui qui a été généré avant</translation>
    </message>
    <message>
        <source>IT department</source>
        <translation>Service informatique</translation>
    </message>
    <message>
        <source>Manufacturer (OEM)</source>
        <translation>Fabricant (OEM)</translation>
    </message>
    <message>
        <source>Mobile operator</source>
        <translation>Opérateur mobile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Nouvel identifiant</translation>
    </message>
    <message>
        <source>Optional: what Windows and colleagues read.</source>
        <translation>Facultatif : ce que lisent Windows et vos collègues.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Package details</source>
        <translation>Détails du package</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identifiant du package</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Silicon vendor</source>
        <translation>Fabricant de puces</translation>
    </message>
    <message>
        <source>System integrator</source>
        <translation>Intégrateur système</translation>
    </message>
    <message>
        <source>The file is called by it.</source>
        <translation>Le fichier porte ce nom.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where two packages set the same, the one further down this list wins.</source>
        <translation>Si deux packages règlent la même chose, celui qui est plus bas dans cette liste l’emporte.</translation>
    </message>
    <message>
        <source>Windows replaces an installed package by one of a higher version. Each build raises it.</source>
        <translation>Windows remplace un package installé par un autre de version supérieure. Chaque génération l’augmente.</translation>
    </message>
    <message>
        <source>Windows takes two packages with the same id for versions of one package.</source>
        <translation>Windows prend deux packages de même identifiant pour des versions d’un même package.</translation>
    </message>
</context>
<context>
    <name>PackagePanel</name>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Package</translation>
    </message>
    <message>
        <source>&amp;Windows encrypted this package</source>
        <translation>&amp;Windows a chiffré ce package</translation>
    </message>
    <message>
        <source>It is copied without a look into it. Windows asks for its password on each device.</source>
        <translation>Il est copié sans être examiné. Windows demande son mot de passe sur chaque appareil.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Packages and sealed files (*.ppkg *.sealed)</source>
        <translation>Packages et fichiers scellés (*.ppkg *.sealed)</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>Lecture du package…</translation>
    </message>
    <message>
        <source>✓ {0}, encrypted by Windows, {1}</source>
        <translation>✓ {0}, chiffré par Windows, {1}</translation>
    </message>
    <message>
        <source>✓ {0}, encrypted by Windows, {1}; the .cat next to it is copied too</source>
        <translation>✓ {0}, chiffré par Windows, {1} ; le .cat qui l’accompagne est copié aussi</translation>
    </message>
    <message>
        <source>✓ {0}, sealed, {1}; the script that opens it is copied too: {2}</source>
        <translation>✓ {0}, scellé, {1} ; le script qui l’ouvre est copié aussi : {2}</translation>
    </message>
    <message>
        <source>✓ {0}, version {1}, {2}</source>
        <translation>✓ {0}, version {1}, {2}</translation>
    </message>
    <message>
        <source>✓ {0}, version {1}, {2}; the .cat next to it is copied too</source>
        <translation>✓ {0}, version {1}, {2} ; le .cat à côté est copié aussi</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password begins or ends with a space, which nobody sees. Leave it out.</source>
        <translation>Le mot de passe commence ou se termine par une espace, que personne ne voit. Retirez-la.</translation>
    </message>
    <message>
        <source>The password contains characters that no keyboard can type. Use others.</source>
        <translation>Le mot de passe contient des signes qu’aucun clavier ne tape. Utilisez-en d’autres.</translation>
    </message>
    <message>
        <source>The password has letters beyond A to Z: a keyboard of another language may not type them.</source>
        <translation>Le mot de passe a des lettres au-delà de A à Z : un clavier d’une autre langue peut ne pas les taper.</translation>
    </message>
    <message>
        <source>The password has {count} characters; {fewest} to {most} are needed.</source>
        <translation>Le mot de passe a {count} caractères ; il en faut de {fewest} à {most}.</translation>
    </message>
    <message>
        <source>The password is weak: whoever copies the file can try passwords for as long as they like. Let the program make one, or use more and unrelated words.</source>
        <translation>Le mot de passe est faible : qui copie le fichier peut essayer des mots de passe aussi longtemps qu’il veut. Laissez le programme en créer un, ou utilisez plus de mots, sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>PasswordMaker</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>Copied for a minute</source>
        <translation>Copié pour une minute</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>It stays on the clipboard for a minute.</source>
        <translation>Il reste une minute dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Length of the new password</source>
        <translation>Longueur du nouveau mot de passe</translation>
    </message>
    <message>
        <source>Make a strong password</source>
        <translation>Créer un mot de passe fort</translation>
    </message>
    <message>
        <source>Replaces the password by a random one and shows it once.</source>
        <translation>Remplace le mot de passe par un mot de passe aléatoire et l’affiche une fois.</translation>
    </message>
    <message>
        <source>The new password. Write it down now: it is not shown here again.</source>
        <translation>Le nouveau mot de passe. Notez-le maintenant : il ne sera plus affiché ici.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A WEP key has 5 or 13 ASCII characters, or 10 or 26 hexadecimal digits. Correct it.</source>
        <translation>Une clé WEP a 5 ou 13 caractères ASCII, ou 10 ou 26 chiffres hexadécimaux. Corrigez-la.</translation>
    </message>
    <message>
        <source>A WPA2 password has 8 to 63 ASCII characters, or exactly 64 hexadecimal digits. Correct it.</source>
        <translation>Un mot de passe WPA2 a de 8 à 63 caractères ASCII, ou exactement 64 chiffres hexadécimaux. Corrigez-le.</translation>
    </message>
    <message>
        <source>A WPA3 password has 8 to 63 ASCII characters; raw keys of 64 digits do not exist. Correct it.</source>
        <translation>Un mot de passe WPA3 a de 8 à 63 caractères ASCII ; les clés brutes de 64 chiffres n’y existent pas. Corrigez-le.</translation>
    </message>
    <message>
        <source>A client certificate needs the password of its PFX file, else devices cannot open it. Enter it.</source>
        <translation>Un certificat client exige le mot de passe de son fichier PFX, sans quoi les appareils ne peuvent pas l’ouvrir. Saisissez-le.</translation>
    </message>
    <message>
        <source>A device name of digits only is refused by Windows. Add a letter, such as PC-.</source>
        <translation>Windows refuse un nom d’appareil fait uniquement de chiffres. Ajoutez une lettre, par exemple PC-.</translation>
    </message>
    <message>
        <source>A device name that starts or ends with a hyphen breaks the rules of DNS. Remove the hyphen.</source>
        <translation>Un nom d’appareil qui commence ou se termine par un trait d’union enfreint les règles de DNS. Retirez le trait d’union.</translation>
    </message>
    <message>
        <source>A fixed name cannot join a domain twice: the second device would push out the first. Add {macro} to the name.</source>
        <translation>Un nom fixe ne peut pas rejoindre deux fois un domaine : le second appareil évincerait le premier. Ajoutez {macro} au nom.</translation>
    </message>
    <message>
        <source>A password is given but no name, so no local administrator is made. Write the name, or clear it.</source>
        <translation>Un mot de passe est donné, mais pas de nom : aucun administrateur local n’est créé. Écrivez le nom ou effacez le mot de passe.</translation>
    </message>
    <message>
        <source>A return code is a whole number from -2147483648 to 4294967295. Correct “{code}”.</source>
        <translation>Un code de retour est un nombre entier de -2147483648 à 4294967295. Corrigez « {code} ».</translation>
    </message>
    <message>
        <source>A version is two or four numbers with dots between, such as 1.0 or 1.0.0.0. Correct “{version}”.</source>
        <translation>Une version se compose de deux ou quatre nombres séparés par des points, comme 1.0 ou 1.0.0.0. Corrigez « {version} ».</translation>
    </message>
    <message>
        <source>After the join to a domain only members of a security group administer the Hub, but none is named. Write its name and its SID.</source>
        <translation>Après la jonction à un domaine, seuls les membres d’un groupe de sécurité administrent le Hub, mais aucun n’est indiqué. Écrivez son nom et son SID.</translation>
    </message>
    <message>
        <source>All devices get the same name. For more than one device add {serial} or {random} to it.</source>
        <translation>Tous les appareils reçoivent le même nom. Pour plus d’un appareil, ajoutez-y {serial} ou {random}.</translation>
    </message>
    <message>
        <source>Among {fleet} devices two will have the same name with a chance of {percent} %. Add random digits or {serial}.</source>
        <translation>Parmi {fleet} appareils, deux auront le même nom avec une probabilité de {percent} %. Ajoutez des chiffres aléatoires ou {serial}.</translation>
    </message>
    <message>
        <source>An account name of dots and spaces only, or with a dot at its end, is refused by Windows. Change it.</source>
        <translation>Windows refuse un nom de compte fait uniquement de points et d’espaces ou terminé par un point. Modifiez-le.</translation>
    </message>
    <message>
        <source>An open Wi-Fi network has no password, so the one given is left out. Choose WPA2, or delete it.</source>
        <translation>Un réseau Wi-Fi ouvert n’a pas de mot de passe : celui qui est donné est ignoré. Choisissez WPA2 ou effacez-le.</translation>
    </message>
    <message>
        <source>At first start all commands together get 30 minutes; with {count} applications of {size} MB that may be short. Try it on a slow device.</source>
        <translation>Au premier démarrage, toutes les commandes disposent ensemble de 30 minutes ; avec {count} applications de {size} Mo, cela peut être court. Essayez sur un appareil lent.</translation>
    </message>
    <message>
        <source>At its first start a Surface Hub takes certificates only in a package of their own, Microsoft says. Apply the rest with a second package from Settings if it fails.</source>
        <translation>À son premier démarrage, un Surface Hub n’accepte selon Microsoft les certificats que dans un package à part. Appliquez le reste avec un second package depuis Paramètres en cas d’échec.</translation>
    </message>
    <message>
        <source>Before Windows 10 1709 versions are read as decimals: 1.19 counts as older than 1.2. Raise the number before the dot instead.</source>
        <translation>Avant Windows 10 1709, les versions se lisent comme des nombres décimaux : 1.19 passe pour antérieure à 1.2. Augmentez plutôt le nombre avant le point.</translation>
    </message>
    <message>
        <source>Bulk tokens live 180 days at most, so {expiry} (UTC) cannot be right. Check the day.</source>
        <translation>Les jetons en bloc sont valables 180 jours au plus : {expiry} (UTC) ne peut pas être juste. Vérifiez le jour.</translation>
    </message>
    <message>
        <source>Choose a folder for the project, by its whole path.</source>
        <translation>Choisissez un dossier pour le projet, par son chemin complet.</translation>
    </message>
    <message>
        <source>CleanPC removes software again each time the package is applied, so also after each reset. Remove the package from devices afterwards.</source>
        <translation>CleanPC supprime de nouveau des logiciels chaque fois que le package est appliqué, donc aussi après chaque réinitialisation. Retirez ensuite le package des appareils.</translation>
    </message>
    <message>
        <source>Device and local administrator have the same name, which Windows refuses. Change one of them.</source>
        <translation>L’appareil et l’administrateur local ont le même nom, ce que Windows refuse. Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>Devices get a name of digits only, which Windows may refuse. Add a letter, such as PC- before the digits.</source>
        <translation>Les appareils reçoivent un nom fait uniquement de chiffres, que Windows peut refuser. Ajoutez une lettre, par exemple PC- avant les chiffres.</translation>
    </message>
    <message>
        <source>Devices that join Entra ID may be enrolled by it as well, and a device has one management server only. Keep one of the two, or take the accounts out of the automatic enrolment.</source>
        <translation>Les appareils qui joignent Entra ID peuvent aussi être inscrits par lui, et un appareil n’a qu’un serveur de gestion. Gardez l’un des deux ou retirez les comptes de l’inscription automatique.</translation>
    </message>
    <message>
        <source>Each item of {path} needs a key of its own ({key}), without control characters. Enter one.</source>
        <translation>Chaque élément de {path} doit avoir sa propre clé ({key}), sans caractère de contrôle. Saisissez-la.</translation>
    </message>
    <message>
        <source>Exceptions are separated by semicolons, not by commas or spaces. Replace those.</source>
        <translation>Les exceptions se séparent par des points-virgules, sans espaces. Remplacez virgules et espaces.</translation>
    </message>
    <message>
        <source>Exceptions count only beside a server, so they are left out. Write the server, or remove them.</source>
        <translation>Les exceptions ne valent qu’avec un serveur, elles sont donc omises. Indiquez le serveur ou retirez-les.</translation>
    </message>
    <message>
        <source>For a domain join the documentation asks for {macro} in the name on Windows 10 2004 and later; serial numbers alone may be refused. Add it.</source>
        <translation>Pour joindre un domaine, la documentation demande {macro} dans le nom à partir de Windows 10 2004 ; les numéros de série seuls peuvent être refusés. Ajoutez-le.</translation>
    </message>
    <message>
        <source>HoloLens (1st gen) needs the licence file of the Commercial Suite to join a tenant or to show a kiosk. Choose it, unless devices have it.</source>
        <translation>HoloLens (1re génération) a besoin du fichier de licence de la Commercial Suite pour joindre un locataire ou afficher un kiosque. Choisissez-le, sauf si les appareils l’ont.</translation>
    </message>
    <message>
        <source>HoloLens 2 needs no licence file, so it is left out. Remove it, or choose the first generation.</source>
        <translation>HoloLens 2 n’a pas besoin de fichier de licence, il est donc omis. Retirez-le ou choisissez la première génération.</translation>
    </message>
    <message>
        <source>HoloLens and Surface Hub run no programs of a package: with ProvisioningCommands provisioning fails. Remove them.</source>
        <translation>HoloLens et Surface Hub n’exécutent aucun programme d’un package : avec ProvisioningCommands, l’approvisionnement échoue. Retirez-les.</translation>
    </message>
    <message>
        <source>HoloLens does not know the enrolment by Workplace/Enrollments. Let it join Entra ID, which enrols it, or switch the enrolment off.</source>
        <translation>HoloLens ne connaît pas l’inscription par Workplace/Enrollments. Faites-lui joindre Entra ID, qui l’inscrit, ou désactivez l’inscription.</translation>
    </message>
    <message>
        <source>HoloLens joins no Active Directory. Choose Entra ID, a local account, or nothing.</source>
        <translation>HoloLens ne joint aucun Active Directory. Choisissez Entra ID, un compte local ou rien.</translation>
    </message>
    <message>
        <source>How SurfaceHubConfiguration.csv must be encoded is not known; it is written as UTF-8. Letters with accents may come out wrong, so try it on one Hub first.</source>
        <translation>On ne sait pas comment SurfaceHubConfiguration.csv doit être codé ; il est écrit en UTF-8. Les lettres accentuées peuvent mal passer : essayez d’abord sur un seul Hub.</translation>
    </message>
    <message>
        <source>How this app stands in a package is likely but not proved [INFERRED]. Try the package on one device first, or choose the command line.</source>
        <translation>La forme de cette application dans un package est probable mais pas prouvée [INFERRED]. Essayez d’abord le package sur un appareil, ou choisissez la ligne de commande.</translation>
    </message>
    <message>
        <source>How {path} stands in a package is likely but not proved [INFERRED]. Try the package on one device first, or use DISM instead: add a command as an application.</source>
        <translation>La forme de {path} dans un package est probable mais pas prouvée [INFERRED]. Essayez d’abord le package sur un appareil, ou utilisez plutôt DISM : ajoutez une commande comme application.</translation>
    </message>
    <message>
        <source>If the join fails nobody can sign in, as there is no local administrator: only a reset helps. Add one, to be safe.</source>
        <translation>Si la jonction échoue, personne ne peut se connecter, faute d’administrateur local : seule une réinitialisation aide. Ajoutez-en un par prudence.</translation>
    </message>
    <message>
        <source>It is not known when the bulk token expires; it does so without a word. Enter the day if you know it.</source>
        <translation>On ne sait pas quand le jeton en bloc expire ; il le fait sans prévenir. Saisissez le jour si vous le connaissez.</translation>
    </message>
    <message>
        <source>It is not known where {path} goes in a package, so it cannot be built. Remove the setting.</source>
        <translation>On ne sait pas où {path} se place dans un package : il est donc impossible de le générer. Retirez ce paramètre.</translation>
    </message>
    <message>
        <source>Microsoft's support of Windows 11 SE, updates included, ended in October 2026. Plan other devices or another edition.</source>
        <translation>La prise en charge de Windows 11 SE par Microsoft, mises à jour comprises, a pris fin en octobre 2026. Prévoyez d’autres appareils ou une autre édition.</translation>
    </message>
    <message>
        <source>New devices do not run PowerShell scripts unless told to. Add -ExecutionPolicy Bypass before -File.</source>
        <translation>Les nouveaux appareils n’exécutent pas les scripts PowerShell, sauf si on le leur dit. Ajoutez -ExecutionPolicy Bypass devant -File.</translation>
    </message>
    <message>
        <source>No Wi-Fi network is set up, so devices need a network cable at first start. Add one if they lack it.</source>
        <translation>Aucun réseau Wi-Fi n’est configuré : les appareils ont besoin d’un câble réseau au premier démarrage. Ajoutez-en un s’ils n’en ont pas.</translation>
    </message>
    <message>
        <source>No character of the serial number fits: the rest already fills all {most}. Shorten the rest.</source>
        <translation>Aucun caractère du numéro de série ne tient : le reste occupe déjà les {most}. Raccourcissez le reste.</translation>
    </message>
    <message>
        <source>No device name: Windows invents one such as DESKTOP-4F7K2L9. Give a name to recognise devices by.</source>
        <translation>Pas de nom d’appareil : Windows en invente un, comme DESKTOP-4F7K2L9. Donnez un nom pour reconnaître les appareils.</translation>
    </message>
    <message>
        <source>No device name: devices join under names that Windows invents, which nobody can tell apart later. Give one, such as PC-%RAND:5%.</source>
        <translation>Pas de nom d’appareil : les appareils s’inscrivent sous des noms que Windows invente et que personne ne distingue ensuite. Donnez-en un, par exemple PC-%RAND:5%.</translation>
    </message>
    <message>
        <source>No file is chosen for the WLAN profile. Choose the XML file that Windows exported, or remove it.</source>
        <translation>Aucun fichier n’est choisi pour le profil WLAN. Choisissez le fichier XML exporté par Windows ou retirez le profil.</translation>
    </message>
    <message>
        <source>No file is chosen for the certificate. Choose it, or remove the certificate.</source>
        <translation>Aucun fichier n’est choisi pour le certificat. Choisissez-le ou retirez le certificat.</translation>
    </message>
    <message>
        <source>No file is chosen for this dependency. Choose it, or remove the dependency.</source>
        <translation>Aucun fichier n’est choisi pour cette dépendance. Choisissez-le ou retirez la dépendance.</translation>
    </message>
    <message>
        <source>No variant refers to the target {target}, so it has no effect.</source>
        <translation>Aucune variante ne se réfère à la cible {target} : elle est sans effet.</translation>
    </message>
    <message>
        <source>Nobody is named who administers the Hub; the first start then asks for it. Choose Entra ID, a domain or a local administrator.</source>
        <translation>Personne n’est désigné pour administrer le Hub ; le premier démarrage le demande alors. Choisissez Entra ID, un domaine ou un administrateur local.</translation>
    </message>
    <message>
        <source>Older protocols see only the first 15 characters of a name, which lack the part that tells devices apart. Shorten the name.</source>
        <translation>Les anciens protocoles ne voient que les 15 premiers caractères d’un nom, où manque ce qui distingue les appareils. Raccourcissez le nom.</translation>
    </message>
    <message>
        <source>On ARM, Windows 11 emulates x86 and x64 programs, Windows 10 only x86, and drivers must be made for ARM64. Try this installer on one of those devices first.</source>
        <translation>Sur ARM, Windows 11 émule les programmes x86 et x64, Windows 10 seulement x86, et les pilotes doivent être faits pour ARM64. Essayez d’abord ce programme d’installation sur l’un de ces appareils.</translation>
    </message>
    <message>
        <source>On Windows 10 1607 the account may lock 42 days after setup. Change its password there before.</source>
        <translation>Sous Windows 10 1607, le compte peut se verrouiller 42 jours après la configuration. Changez-y son mot de passe avant.</translation>
    </message>
    <message>
        <source>Only one return code can be given here: how a package stores several is not known. Let a script turn the others into this one.</source>
        <translation>Un seul code de retour est possible ici : on ne sait pas comment un package en contient plusieurs. Faites convertir les autres en celui-ci par un script.</translation>
    </message>
    <message>
        <source>Only the last {room} characters of the serial number fit, so devices may get equal names. Shorten the rest of the name.</source>
        <translation>Seuls les {room} derniers caractères du numéro de série tiennent : des appareils peuvent recevoir le même nom. Raccourcissez le reste du nom.</translation>
    </message>
    <message>
        <source>Opening {file} would take far longer than any normal file needs. Export it again.</source>
        <translation>Ouvrir {file} prendrait bien plus de temps que pour un fichier normal. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>PCs cannot tell {name}, so the target {target} does not hold there.</source>
        <translation>Les PC ne connaissent pas {name} : la cible {target} n’y est donc jamais remplie.</translation>
    </message>
    <message>
        <source>Removing software together with a bulk token can make devices reset themselves again and again, as the package stays and is applied after each reset. Put the two into separate packages.</source>
        <translation>Supprimer des logiciels en même temps qu’on donne un jeton en bloc peut amener les appareils à se réinitialiser sans fin, car le package reste et s’applique après chaque réinitialisation. Faites deux packages distincts.</translation>
    </message>
    <message>
        <source>Shared use sets AllowAllTrustedApps to No, and that wins: app packages from outside the Store stay blocked. Other installers run as usual.</source>
        <translation>L’utilisation partagée règle AllowAllTrustedApps sur No, et cela l’emporte : les packages d’application hors du Store restent bloqués. Les autres programmes d’installation s’exécutent comme d’habitude.</translation>
    </message>
    <message>
        <source>Some settings hold only on certain devices (Targets and Variant). The pages do not show them, but the package has them and they may win.</source>
        <translation>Certains paramètres ne valent que sur certains appareils (Targets et Variant). Les pages ne les montrent pas, mais le package les contient et ils peuvent l’emporter.</translation>
    </message>
    <message>
        <source>Surface Hub takes apps of the Store only (.appx, .msix): with a program or a script provisioning fails. Install it as an app package, or remove it.</source>
        <translation>Surface Hub n’accepte que des applications du Store (.appx, .msix) : avec un programme ou un script, l’approvisionnement échoue. Installez-le comme package d’application ou retirez-le.</translation>
    </message>
    <message>
        <source>SurfaceHubConfiguration.csv has the passwords of the device accounts in the clear, for anybody who gets the stick. Guard it, and delete the file after the first start.</source>
        <translation>SurfaceHubConfiguration.csv contient en clair les mots de passe des comptes d’appareil, pour quiconque obtient la clé USB. Gardez-la bien et supprimez le fichier après le premier démarrage.</translation>
    </message>
    <message>
        <source>That “{text}” of {path} means {value} is known only from the package that the project was made of. Check that it is meant so.</source>
        <translation>Que « {text} » de {path} signifie {value} n’est connu que par le package dont provient le projet. Vérifiez que c’est bien le sens voulu.</translation>
    </message>
    <message>
        <source>The Hub has no friendly name, by which people find it for wireless projection. Write one.</source>
        <translation>Le Hub n’a pas de nom convivial, par lequel on le trouve pour la projection sans fil. Écrivez-en un.</translation>
    </message>
    <message>
        <source>The Wi-Fi network has no name. Write its SSID, or remove it.</source>
        <translation>Le réseau Wi-Fi n’a pas de nom. Écrivez son SSID ou retirez-le.</translation>
    </message>
    <message>
        <source>The Wi-Fi network is open: anybody near can read and forge its traffic. Use WPA2 if you can.</source>
        <translation>Le réseau Wi-Fi est ouvert : n’importe qui à proximité peut lire et falsifier les échanges. Utilisez WPA2 si possible.</translation>
    </message>
    <message>
        <source>The Wi-Fi network is protected but has no password, so devices cannot connect. Enter it.</source>
        <translation>Le réseau Wi-Fi est protégé mais n’a pas de mot de passe : les appareils ne peuvent pas s’y connecter. Saisissez-le.</translation>
    </message>
    <message>
        <source>The Wi-Fi network “{ssid}” appears twice; Windows would keep only one of them. Remove the other.</source>
        <translation>Le réseau Wi-Fi « {ssid} » figure deux fois ; Windows n’en garderait qu’un. Retirez l’autre.</translation>
    </message>
    <message>
        <source>The Wi-Fi page is skipped, but the package has no Wi-Fi network, so nothing can check the account that signs in. Add a network, or do not skip the page.</source>
        <translation>La page Wi-Fi est passée, mais le package n’a aucun réseau Wi-Fi : rien ne peut vérifier le compte qui se connecte. Ajoutez un réseau ou ne passez pas la page.</translation>
    </message>
    <message>
        <source>The account for the join does not say its domain. Write CONTOSO\joiner or joiner@contoso.com.</source>
        <translation>Le compte de jonction n’indique pas son domaine. Écrivez CONTOSO\joiner ou joiner@contoso.com.</translation>
    </message>
    <message>
        <source>The account name has {length} characters; Windows takes at most 20. Shorten it.</source>
        <translation>Le nom du compte a {length} caractères ; Windows en accepte au plus 20. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The account of a bulk token is called package_… with a domain behind it; this is another name, so it will not be found when the token is to be revoked. Check it.</source>
        <translation>Le compte d’un jeton en bloc s’appelle package_… suivi d’un domaine ; ce nom est différent, et le compte ne sera pas trouvé quand il faudra révoquer le jeton. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The account that enrols devices is missing. Write it as enrol@contoso.com.</source>
        <translation>Il manque le compte qui inscrit les appareils. Écrivez-le comme enrol@contoso.com.</translation>
    </message>
    <message>
        <source>The account that joins devices to the domain is missing. Write it, as CONTOSO\joiner.</source>
        <translation>Le compte qui joint les appareils au domaine manque. Écrivez-le, par exemple CONTOSO\joiner.</translation>
    </message>
    <message>
        <source>The address does not start with https:// and a host, so devices refuse to enrol. Correct it.</source>
        <translation>L’adresse ne commence pas par https:// et un hôte, donc les appareils refusent de s’inscrire. Corrigez-la.</translation>
    </message>
    <message>
        <source>The administrative template of {app} is ingested, but no policy of it is set.</source>
        <translation>Le modèle d’administration de {app} est ingéré, mais aucune de ses stratégies n’est réglée.</translation>
    </message>
    <message>
        <source>The administrator's password contains the account name, so it is easy to guess. Take another.</source>
        <translation>Le mot de passe de l’administrateur contient le nom du compte : il est facile à deviner. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>The administrator's password has fewer than 8 characters and is soon guessed. Take a longer one.</source>
        <translation>Le mot de passe de l’administrateur a moins de 8 caractères et se devine vite. Prenez-en un plus long.</translation>
    </message>
    <message>
        <source>The administrator's password has more than 127 characters, which nobody can type in Windows. Shorten it.</source>
        <translation>Le mot de passe de l’administrateur a plus de 127 caractères : personne ne peut le saisir dans Windows. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The administrator's password is among the first that attackers try. Take a random one.</source>
        <translation>Le mot de passe de l’administrateur est parmi les premiers qu’essaient les attaquants. Prenez-en un aléatoire.</translation>
    </message>
    <message>
        <source>The app has no ApplicationFile. Choose its app package, or remove the app.</source>
        <translation>L’application n’a pas d’ApplicationFile. Choisissez son package d’application, ou supprimez l’application.</translation>
    </message>
    <message>
        <source>The app has no file. Choose its app package, or remove it.</source>
        <translation>L’application n’a pas de fichier. Choisissez son package d’application, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The application has neither a file nor a command line. Choose its installer, or remove it.</source>
        <translation>L’application n’a ni fichier ni ligne de commande. Choisissez son programme d’installation ou retirez-la.</translation>
    </message>
    <message>
        <source>The application has no name, so lists and logs cannot tell it apart. Give it one.</source>
        <translation>L’application n’a pas de nom : les listes et les journaux ne peuvent pas la distinguer. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The bulk token contains spaces or line breaks, which came in while copying. Paste it again in one line.</source>
        <translation>Le jeton en bloc contient des espaces ou des sauts de ligne, venus de la copie. Collez-le de nouveau sur une seule ligne.</translation>
    </message>
    <message>
        <source>The bulk token ended at {expiry} (UTC), so devices cannot join any more. Get a new token.</source>
        <translation>Le jeton en bloc a pris fin le {expiry} (UTC) : les appareils ne peuvent plus être joints. Obtenez un nouveau jeton.</translation>
    </message>
    <message>
        <source>The bulk token ends at {expiry} (UTC); devices set up later cannot join. Get a new one in time.</source>
        <translation>Le jeton en bloc prend fin le {expiry} (UTC) ; les appareils configurés plus tard ne pourront pas être joints. Obtenez-en un nouveau à temps.</translation>
    </message>
    <message>
        <source>The bulk token is missing, so devices cannot join Entra ID. Get a token, or paste one.</source>
        <translation>Le jeton en bloc manque : les appareils ne peuvent pas rejoindre Entra ID. Obtenez un jeton ou collez-en un.</translation>
    </message>
    <message>
        <source>The bulk token is shorter than tokens usually are; a part may be missing. Get or paste it again.</source>
        <translation>Le jeton en bloc est plus court que d’ordinaire ; il en manque peut-être une partie. Obtenez-le ou collez-le de nouveau.</translation>
    </message>
    <message>
        <source>The catalogue does not know {uri}. It is written as the package did that the project was made of.</source>
        <translation>Le catalogue ne connaît pas {uri}. Il est écrit comme dans le package dont le projet est issu.</translation>
    </message>
    <message>
        <source>The catalogue knows {uri}: it is the setting {path}. Set that one instead; its values are checked, and Windows Configuration Designer can open it.</source>
        <translation>Le catalogue connaît {uri} : c’est le paramètre {path}. Réglez plutôt celui-ci ; ses valeurs sont vérifiées, et Windows Configuration Designer peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The certificate expired on {day}, so devices will not trust it. Get a new one.</source>
        <translation>Le certificat a expiré le {day} : les appareils ne lui feront pas confiance. Procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>The certificate expires on {day}; devices will not trust it afterwards. Get a new one in time.</source>
        <translation>Le certificat expire le {day} ; ensuite, les appareils ne lui feront plus confiance. Procurez-vous-en un nouveau à temps.</translation>
    </message>
    <message>
        <source>The certificate has no name in the package. Give it one.</source>
        <translation>Le certificat n’a pas de nom dans le package. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The certificate is not that of an authority, so it cannot vouch for others. Choose the authority's own.</source>
        <translation>Le certificat n’est pas celui d’une autorité : il ne peut pas se porter garant d’autres. Choisissez celui de l’autorité.</translation>
    </message>
    <message>
        <source>The certificate is signed by another one, so it belongs among the intermediate ones. Check the store.</source>
        <translation>Le certificat est signé par un autre : sa place est parmi les certificats intermédiaires. Vérifiez le magasin.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, so among intermediate ones it has no effect. Put it into root.</source>
        <translation>Le certificat est signé par lui-même : parmi les certificats intermédiaires, il n’a pas d’effet. Mettez-le dans le magasin racine.</translation>
    </message>
    <message>
        <source>The certificate is valid only from {day} on; devices will not trust it before. Check that this is meant.</source>
        <translation>Le certificat n’est valable qu’à partir du {day} ; avant, les appareils ne lui feront pas confiance. Vérifiez que c’est voulu.</translation>
    </message>
    <message>
        <source>The certificate rests on {weakness}, which can be forged and which Windows may refuse. Get a new one.</source>
        <translation>Le certificat repose sur {weakness}, qui se falsifie et que Windows peut refuser. Procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>The command line has an odd number of quotation marks, so one is missing. Add or remove one.</source>
        <translation>La ligne de commande a un nombre impair de guillemets : il en manque un. Ajoutez-en un ou retirez-en un.</translation>
    </message>
    <message>
        <source>The command line has {length} characters; Windows takes 8191. Put the commands into a script file.</source>
        <translation>La ligne de commande a {length} caractères ; Windows en accepte 8191. Mettez les commandes dans un fichier de script.</translation>
    </message>
    <message>
        <source>The command line mentions {file}, which is not among the files of this application. Add it as a dependency, unless devices have it.</source>
        <translation>La ligne de commande mentionne {file}, qui n’est pas parmi les fichiers de cette application. Ajoutez-le comme dépendance, sauf si les appareils l’ont.</translation>
    </message>
    <message>
        <source>The command restarts or stops the device, which breaks off the package. Use the field “Restart required”.</source>
        <translation>La commande redémarre ou arrête l’appareil, ce qui interrompt le package. Utilisez le champ « Redémarrage requis ».</translation>
    </message>
    <message>
        <source>The command uses a network share or another drive, which SYSTEM does not have at first start. Take the files into the package.</source>
        <translation>La commande utilise un partage réseau ou un autre lecteur, que SYSTEM n’a pas au premier démarrage. Mettez les fichiers dans le package.</translation>
    </message>
    <message>
        <source>The command waits for a key or an answer, but nobody sees it, so time runs out. Remove that part.</source>
        <translation>La commande attend une touche ou une réponse, mais personne ne la voit : le délai s’écoule. Supprimez cette partie.</translation>
    </message>
    <message>
        <source>The condition {name} of the target {target} has no value. Enter one, or remove it.</source>
        <translation>La condition {name} de la cible {target} n’a pas de valeur. Saisissez-en une ou retirez-la.</translation>
    </message>
    <message>
        <source>The condition {name} of the target {target} is not one that Microsoft documents. Check its spelling.</source>
        <translation>La condition {name} de la cible {target} n’est pas documentée par Microsoft. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The device account has no name. Write it, or remove the line.</source>
        <translation>Le compte d’appareil n’a pas de nom. Écrivez-le ou retirez la ligne.</translation>
    </message>
    <message>
        <source>The device account has no password, so the Hub cannot sign in with it. Enter it.</source>
        <translation>Le compte d’appareil n’a pas de mot de passe, donc le Hub ne peut pas se connecter avec lui. Saisissez-le.</translation>
    </message>
    <message>
        <source>The device account {account} is there twice, but each Hub needs one of its own. Remove one.</source>
        <translation>Le compte d’appareil {account} y est deux fois, alors que chaque Hub a besoin du sien. Retirez-en un.</translation>
    </message>
    <message>
        <source>The device restarts after this application, before the ones below. Move it to the end if they can go first.</source>
        <translation>L’appareil redémarre après cette application, avant celles qui suivent. Placez-la à la fin si les autres peuvent passer avant.</translation>
    </message>
    <message>
        <source>The domain to join is missing. Write it, as contoso.com.</source>
        <translation>Le domaine à joindre manque. Écrivez-le, par exemple contoso.com.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Check its name and that you may read it, or choose another.</source>
        <translation>Impossible d’ouvrir le fichier {file}. Vérifiez son nom et votre droit de le lire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file {file} is empty; a copy may have been broken off. Check it.</source>
        <translation>Le fichier {file} est vide ; une copie a peut-être été interrompue. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The file {file} is missing. Put it back where it was, or choose it again.</source>
        <translation>Le fichier {file} manque. Remettez-le à sa place ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file {file} lies on the computer {host}, and this program has not been allowed to look there: Windows would sign in to it with your account. If you trust it, open the project again and agree, name it with --trust-host, or copy the file beside the project.</source>
        <translation>Le fichier {file} se trouve sur l’ordinateur {host}, et ce programme n’a pas été autorisé à y regarder : Windows s’y connecterait avec votre compte. Si vous lui faites confiance, rouvrez le projet et acceptez, nommez-le avec --trust-host, ou copiez le fichier à côté du projet.</translation>
    </message>
    <message>
        <source>The file {file} of {path} cannot be opened. Put it back, or choose it again.</source>
        <translation>Impossible d’ouvrir le fichier {file} de {path}. Remettez-le en place ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The first-start pages are hidden but nothing makes an account, so nobody can sign in to a new device. Add an account, or show the pages.</source>
        <translation>Les pages du premier démarrage sont masquées, mais rien ne crée de compte : personne ne peut se connecter à un nouvel appareil. Ajoutez un compte ou affichez les pages.</translation>
    </message>
    <message>
        <source>The friendly name has {length} characters; take at most {most}.</source>
        <translation>Le nom convivial a {length} caractères ; prenez-en au plus {most}.</translation>
    </message>
    <message>
        <source>The licence is given to {name}, but {file} has the LicenseID {real}. Write that as LicenseProductId.</source>
        <translation>La licence est attribuée à {name}, mais {file} a le LicenseID {real}. Écrivez celui-ci comme LicenseProductId.</translation>
    </message>
    <message>
        <source>The local administrator has no name. Write one, or choose that devices join nothing.</source>
        <translation>L’administrateur local n’a pas de nom. Écrivez-en un, ou choisissez que les appareils ne rejoignent rien.</translation>
    </message>
    <message>
        <source>The local administrator has no password: anybody could sign in with full rights. Enter one.</source>
        <translation>L’administrateur local n’a pas de mot de passe : n’importe qui pourrait se connecter avec tous les droits. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The name of the Wi-Fi network has {length} bytes; an SSID has at most 32. Check it.</source>
        <translation>Le nom du réseau Wi-Fi occupe {length} octets ; un SSID en a au plus 32. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The name of the Wi-Fi network starts or ends with a space or contains an invisible character. Type it again.</source>
        <translation>Le nom du réseau Wi-Fi commence ou se termine par un espace, ou contient un caractère invisible. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The number behind “{text}” is not known [UNKNOWN], so {path} cannot take this text. Write the number itself, or one of these: {allowed}.</source>
        <translation>Le nombre qui correspond à « {text} » n’est pas connu [UNKNOWN] ; {path} ne peut donc pas prendre ce texte. Écrivez le nombre lui-même, ou l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>The number behind “{text}” is not known [UNKNOWN], so {path} cannot take this text. Write the number itself.</source>
        <translation>Le nombre qui correspond à « {text} » est inconnu [UNKNOWN] : {path} ne peut pas prendre ce texte. Écrivez le nombre lui-même.</translation>
    </message>
    <message>
        <source>The owner is {owner}; packages of an IT department take ITAdmin, which wins over all others. Check it.</source>
        <translation>Le propriétaire est {owner} ; les packages d’un service informatique prennent ITAdmin, qui l’emporte sur tous les autres. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The package family name is missing, and Windows knows the app by it. Write it, or choose the file again: it is read from there.</source>
        <translation>Le nom de famille du package manque, or Windows reconnaît l’application à ce nom. Écrivez-le, ou choisissez de nouveau le fichier : il y est lu.</translation>
    </message>
    <message>
        <source>The package family name is {name}, but that of {file} is {real}. Windows knows the app by the latter. Correct it.</source>
        <translation>Le nom de famille du package est {name}, mais celui de {file} est {real}. Windows reconnaît l’application au second. Corrigez-le.</translation>
    </message>
    <message>
        <source>The package family name of {file} is {real}.</source>
        <translation>Le nom de famille du package {file} est {real}.</translation>
    </message>
    <message>
        <source>The package has no name, and its file is called by that. Give it one.</source>
        <translation>Le package n’a pas de nom, et son fichier porte ce nom. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The package id is not a GUID such as {example}. Make a new one.</source>
        <translation>L’identifiant du package n’est pas un GUID comme {example}. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The package id of a bulk token is a GUID, as in the name of its account. Check it.</source>
        <translation>L’identifiant de package d’un jeton en bloc est un GUID, comme dans le nom de son compte. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The package turns off trusted apps (AllowAllTrustedApps), so Windows refuses apps that are not from the Store. Leave out shared use, or set it to Yes.</source>
        <translation>Le package désactive les applications approuvées (AllowAllTrustedApps), Windows refuse donc celles qui ne viennent pas du Store. Renoncez à l’utilisation partagée, ou mettez ce paramètre sur Yes.</translation>
    </message>
    <message>
        <source>The package would contain the password of a domain administrator, for anybody who gets it. Use an account that may only join computers.</source>
        <translation>Le package contiendrait le mot de passe d’un administrateur du domaine, à la portée de quiconque l’obtient. Utilisez un compte qui a seulement le droit de joindre des ordinateurs.</translation>
    </message>
    <message>
        <source>The package's file is called by its name, which may not contain {characters}. Remove them.</source>
        <translation>Le fichier du package porte son nom, qui ne peut pas contenir {characters}. Retirez ces caractères.</translation>
    </message>
    <message>
        <source>The package's name contains an invisible character ({sign}) that makes it look like another name. Delete it and type the name again.</source>
        <translation>Le nom du package contient un caractère invisible ({sign}) qui le fait passer pour un autre nom. Effacez le nom et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The package's name has {length} bytes; with the endings of its files it may have {most}. Shorten it.</source>
        <translation>Le nom du package compte {length} octets ; avec les extensions de ses fichiers, il peut en avoir {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The package's name has {length} characters, not all of them Latin; of those an ISO image takes {most}. Shorten it.</source>
        <translation>Le nom du package compte {length} caractères, qui ne sont pas tous latins ; une image ISO en accepte alors {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The package's name starts with a space, or ends with a space or dot; Windows drops those. Remove them.</source>
        <translation>Le nom du package commence par un espace, ou se termine par un espace ou un point ; Windows les supprime. Retirez-les.</translation>
    </message>
    <message>
        <source>The password does not open {file}, or the file is damaged. Enter the password it was exported with.</source>
        <translation>Le mot de passe n’ouvre pas {file}, ou le fichier est endommagé. Saisissez le mot de passe de l’exportation.</translation>
    </message>
    <message>
        <source>The password of the account that joins devices is missing, so the join would fail. Enter it.</source>
        <translation>Le mot de passe du compte qui joint les appareils manque : la jonction échouerait. Saisissez-le.</translation>
    </message>
    <message>
        <source>The pattern {value} of {name} (target {target}) is no regular expression that could be tried here. Check it.</source>
        <translation>Le motif {value} de {name} (cible {target}) n’est pas une expression régulière que l’on puisse essayer ici. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The policy {policy} is set, but the template of {app} is not in the package. Add its .admx, unless devices have it.</source>
        <translation>La stratégie {policy} est réglée, mais le modèle de {app} n’est pas dans le package. Ajoutez son .admx, sauf si les appareils l’ont déjà.</translation>
    </message>
    <message>
        <source>The policy {policy} stands in another area than its template says: {area}. Set it again.</source>
        <translation>La stratégie {policy} se trouve dans une autre zone que ne le dit son modèle : {area}. Réglez-la de nouveau.</translation>
    </message>
    <message>
        <source>The private key can be copied from each device. Switch off the export unless something needs it.</source>
        <translation>La clé privée peut être copiée depuis chaque appareil. Désactivez l’exportation, sauf si quelque chose en a besoin.</translation>
    </message>
    <message>
        <source>The product key does not consist of five groups of five letters or digits joined by hyphens. Copy it again, without spaces.</source>
        <translation>La clé de produit ne se compose pas de cinq groupes de cinq lettres ou chiffres séparés par des traits d’union. Copiez-la de nouveau, sans espaces.</translation>
    </message>
    <message>
        <source>The product key has letters or digits that Microsoft does not use in keys (such as A, E, I, O, U, 0, 1, 5). Check it for misreadings.</source>
        <translation>La clé de produit contient des lettres ou des chiffres que Microsoft n’emploie pas dans les clés (comme A, E, I, O, U, 0, 1, 5). Vérifiez les erreurs de lecture.</translation>
    </message>
    <message>
        <source>The project sets nothing, so its package would do nothing. Fill in a page first.</source>
        <translation>Le projet ne règle rien : son package ne ferait rien. Remplissez d’abord une page.</translation>
    </message>
    <message>
        <source>The proxy is on, but nothing says where it is. Let it be detected, or write a script or a server.</source>
        <translation>Le proxy est activé, mais rien ne dit où il est. Laissez-le détecter ou indiquez un script ou un serveur.</translation>
    </message>
    <message>
        <source>The rank is {rank}, but goes from 0 to 99. Correct it.</source>
        <translation>Le rang est {rank}, mais il va de 0 à 99. Corrigez-le.</translation>
    </message>
    <message>
        <source>The region is a number, Microsoft’s GeoID of the country, such as 244. Choose it from the list.</source>
        <translation>La région est un nombre, le GeoID de Microsoft pour le pays, comme 244. Choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>The return code {code} means both success and restart, so it is unclear what happens. Keep one.</source>
        <translation>Le code de retour {code} signifie à la fois réussite et redémarrage : on ne sait pas ce qui se passe. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>The secret is missing, by which devices enrol. Enter the password of the account, or the thumbprint of the certificate.</source>
        <translation>Il manque le secret par lequel les appareils s’inscrivent. Saisissez le mot de passe du compte ou l’empreinte numérique du certificat.</translation>
    </message>
    <message>
        <source>The security group counts only after the join to a domain, so it is left out. Remove it.</source>
        <translation>Le groupe de sécurité ne vaut qu’après la jonction à un domaine, il est donc omis. Retirez-le.</translation>
    </message>
    <message>
        <source>The setting {path} is not in the catalogue. Check its spelling, or remove it.</source>
        <translation>Le paramètre {path} n’est pas dans le catalogue. Vérifiez son orthographe ou retirez-le.</translation>
    </message>
    <message>
        <source>The sign-in address does not start with https://, so devices will refuse it. Correct it.</source>
        <translation>L’adresse de connexion ne commence pas par https:// : les appareils la refuseront. Corrigez-la.</translation>
    </message>
    <message>
        <source>The target {target} has no condition, so it says nothing about devices. Add one, or remove it.</source>
        <translation>La cible {target} n’a pas de condition : elle ne dit rien des appareils. Ajoutez-en une ou retirez-la.</translation>
    </message>
    <message>
        <source>The template of {app} has no policy {policy}. Correct its name, or remove it.</source>
        <translation>Le modèle de {app} n’a pas de stratégie {policy}. Corrigez son nom ou retirez-la.</translation>
    </message>
    <message>
        <source>The text contains a comma, a quotation mark or a line break. How SurfaceHubConfiguration.csv writes these is not known, and the Hub might read another account. Choose a text without them.</source>
        <translation>Le texte contient une virgule, un guillemet ou un saut de ligne. On ne sait pas comment SurfaceHubConfiguration.csv les écrit, et le Hub pourrait lire un autre compte. Choisissez un texte sans eux.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character that packages cannot store. Delete it and type the text again.</source>
        <translation>Le texte contient un caractère de contrôle invisible que les packages ne peuvent pas stocker. Effacez le texte et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The value of {path} holds a control character, which XML cannot contain. Remove it.</source>
        <translation>La valeur de {path} contient un caractère de contrôle, interdit en XML. Supprimez-le.</translation>
    </message>
    <message>
        <source>The value of {uri} looks like a secret and stands in the project file in the clear. Mark it as a secret.</source>
        <translation>La valeur de {uri} ressemble à un secret et figure en clair dans le fichier du projet. Marquez-la comme secret.</translation>
    </message>
    <message>
        <source>There are commands in both DeviceContext and PrimaryContext; both run as SYSTEM, but at different times. Keep them together unless this is meant.</source>
        <translation>Des commandes figurent dans DeviceContext et dans PrimaryContext ; toutes s’exécutent en tant que SYSTEM, mais à des moments différents. Regroupez-les, sauf si c’est voulu.</translation>
    </message>
    <message>
        <source>There is a script and a server, of which a proxy has one. Remove one of the two.</source>
        <translation>Il y a un script et un serveur, alors qu’un proxy n’a que l’un des deux. Retirez-en un.</translation>
    </message>
    <message>
        <source>There is already a project in {folder}. Choose another folder.</source>
        <translation>Il y a déjà un projet dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is Microsoft’s own management server, which takes devices by the join to Entra ID and a bulk token. Choose that instead.</source>
        <translation>C’est le serveur de gestion de Microsoft, qui prend les appareils par la jonction à Entra ID et un jeton en bloc. Choisissez plutôt cela.</translation>
    </message>
    <message>
        <source>This token is from the demo tenant and joins no device. Get one from your own tenant.</source>
        <translation>Ce jeton vient du locataire de démonstration et ne joint aucun appareil. Obtenez-en un de votre propre locataire.</translation>
    </message>
    <message>
        <source>Two applications are called “{name}”. Give them different names to tell them apart.</source>
        <translation>Deux applications s’appellent « {name} ». Donnez-leur des noms différents pour les distinguer.</translation>
    </message>
    <message>
        <source>Two applications install the app {name} for the same users. Remove one.</source>
        <translation>Deux applications installent {name} pour les mêmes utilisateurs. Supprimez-en une.</translation>
    </message>
    <message>
        <source>Two certificates of one store are called “{name}”, so only one would arrive. Rename one.</source>
        <translation>Deux certificats d’un même magasin s’appellent « {name} » : un seul arriverait. Renommez-en un.</translation>
    </message>
    <message>
        <source>Two files of this application are called {file}; on the device they share a folder and one overwrites the other. Rename one.</source>
        <translation>Deux fichiers de cette application s’appellent {file} ; sur l’appareil, ils partagent un dossier et l’un écrase l’autre. Renommez-en un.</translation>
    </message>
    <message>
        <source>Two targets are called {target}, so it is unclear which one a variant means. Rename one.</source>
        <translation>Deux cibles s’appellent {target} : on ne sait pas laquelle une variante désigne. Renommez-en une.</translation>
    </message>
    <message>
        <source>Variants {one} and {two} can apply to the same device with equal priority, and both set {setting}: the later one, {two}, wins. Give one more conditions, or move it.</source>
        <translation>Les variantes {one} et {two} peuvent s’appliquer au même appareil avec la même priorité, et toutes deux règlent {setting} : la dernière, {two}, l’emporte. Donnez plus de conditions à l’une, ou déplacez-la.</translation>
    </message>
    <message>
        <source>WEP is broken within minutes, and Windows is dropping it. Use WPA2 on the access point.</source>
        <translation>WEP se casse en quelques minutes, et Windows l’abandonne. Utilisez WPA2 sur le point d’accès.</translation>
    </message>
    <message>
        <source>WPA3 needs Windows 10 2004 or later, but the package is for older ones too. Change one of them.</source>
        <translation>WPA3 exige Windows 10 2004 ou ultérieur, mais le package est aussi destiné à des versions antérieures. Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>What is to be ingested for {app} is not an administrative template. Add its .admx again.</source>
        <translation>Ce qui doit être ingéré pour {app} n’est pas un modèle d’administration. Ajoutez de nouveau son .admx.</translation>
    </message>
    <message>
        <source>Where {path} goes in a package is likely but not proved. Try the package on one device first.</source>
        <translation>L’emplacement de {path} dans un package est probable mais pas prouvé. Essayez d’abord le package sur un seul appareil.</translation>
    </message>
    <message>
        <source>Whether !Range of {name} (target {target}) means “within” or “not within” is not known [UNKNOWN]. Try it on a device, or write Range.</source>
        <translation>On ne sait pas si !Range de {name} (cible {target}) signifie « dans » ou « hors de » [UNKNOWN]. Essayez-le sur un appareil, ou écrivez Range.</translation>
    </message>
    <message>
        <source>Whether a Surface Hub takes client certificates from a package is not known. Try it on one first.</source>
        <translation>On ne sait pas si un Surface Hub accepte des certificats clients d’un package. Essayez d’abord sur un seul.</translation>
    </message>
    <message>
        <source>Windows 10 and 11 refuse their built-in VPN (profile type Native) from a package: on two devices it failed with 0x82AA0002 at NativeProfile. Use a ProfileXML from device management, or a script in the package, instead.</source>
        <translation>Windows 10 et 11 refusent leur VPN intégré (type de profil Native) venant d’un package : sur deux appareils, il a échoué avec 0x82AA0002 à NativeProfile. Utilisez plutôt un ProfileXML depuis la gestion des appareils, ou un script dans le package.</translation>
    </message>
    <message>
        <source>Windows 11 SE blocks programs that neither Microsoft nor the policies of the school allow. Check that this one is allowed.</source>
        <translation>Windows 11 SE bloque les programmes que ni Microsoft ni les stratégies de l’école n’autorisent. Vérifiez que celui-ci est autorisé.</translation>
    </message>
    <message>
        <source>Windows Configuration Designer does not know WPA3: it cannot build this project after an export. Most access points take WPA2 as well.</source>
        <translation>Windows Configuration Designer ne connaît pas WPA3 : il ne peut pas générer ce projet après une exportation. La plupart des points d’accès acceptent aussi WPA2.</translation>
    </message>
    <message>
        <source>Windows Home cannot join Entra ID. Do not use the package on devices with an Autopilot profile, and not on PCs that are in a domain already or hybrid joined: a package does not enrol those.</source>
        <translation>Windows Famille ne peut pas rejoindre Entra ID. N’utilisez le package ni sur des appareils avec un profil Autopilot, ni sur des PC déjà dans un domaine ou en jonction hybride : un package ne les inscrit pas.</translation>
    </message>
    <message>
        <source>Windows Home cannot join a domain, and a PC that is in one already stays there. Use Pro, Education or Enterprise, and new PCs.</source>
        <translation>Windows Famille ne peut pas rejoindre un domaine, et un PC qui est déjà dans un domaine y reste. Utilisez Pro, Éducation ou Entreprise, et des PC neufs.</translation>
    </message>
    <message>
        <source>Windows Home cannot remove software this way (CleanPC); there the package fails. Use it on Pro, Education or Enterprise.</source>
        <translation>Windows Famille ne peut pas supprimer des logiciels ainsi (CleanPC) ; le package y échoue. Utilisez-le avec Pro, Éducation ou Entreprise.</translation>
    </message>
    <message>
        <source>Windows cannot start {file} by itself. Put the program that runs it before, such as msiexec /i or powershell -File.</source>
        <translation>Windows ne peut pas lancer {file} tel quel. Placez devant le programme qui l’exécute, par exemple msiexec /i ou powershell -File.</translation>
    </message>
    <message>
        <source>Windows does not take {characters} in a device name. Use letters, digits and hyphens.</source>
        <translation>Windows n’accepte pas {characters} dans un nom d’appareil. Utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Windows does not take {characters} in an account name. Remove them.</source>
        <translation>Windows n’accepte pas {characters} dans un nom de compte. Supprimez ces caractères.</translation>
    </message>
    <message>
        <source>Windows in S mode joins no Active Directory domain. Switch those devices out of S mode first, or choose Entra ID.</source>
        <translation>Windows en mode S ne joint aucun domaine Active Directory. Faites d’abord quitter le mode S à ces appareils ou choisissez Entra ID.</translation>
    </message>
    <message>
        <source>Windows in S mode runs only apps of the Store, and no command lines, so this fails there. Switch those devices out of S mode first, or use an app of the Store.</source>
        <translation>Windows en mode S n’exécute que des applications du Store et aucune ligne de commande, donc ceci y échoue. Faites d’abord quitter le mode S à ces appareils ou utilisez une application du Store.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{name}” for a device and makes no file of it. Choose another.</source>
        <translation>Windows réserve le nom « {name} » à un périphérique et n’en fait pas un fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Windows keeps the package and applies it again after each reset, removing software and user data each time. Remove the package from devices afterwards, or switch this off.</source>
        <translation>Windows conserve le package et l’applique de nouveau après chaque réinitialisation, en supprimant chaque fois des logiciels et des données. Retirez ensuite le package des appareils ou désactivez cette option.</translation>
    </message>
    <message>
        <source>Windows makes no file called {file}. Rename the file; letters, digits and - are safe.</source>
        <translation>Windows ne crée aucun fichier nommé {file}. Renommez le fichier ; les lettres, les chiffres et - conviennent toujours.</translation>
    </message>
    <message>
        <source>Windows refuses ingested policies that write to closed registry keys; {count} of the template of {app} do, such as {policy}. Whether it takes the others then is not known [UNKNOWN]. Take these out of the template, or set them by a script.</source>
        <translation>Windows refuse les stratégies ingérées qui écrivent dans des clés de registre fermées ; {count} du modèle de {app} le font, par exemple {policy}. On ne sait pas si les autres sont alors acceptées [UNKNOWN]. Retirez-les du modèle, ou réglez-les par un script.</translation>
    </message>
    <message>
        <source>With a certificate the secret is its thumbprint, 40 hexadecimal digits without spaces. Copy it again, or choose the password.</source>
        <translation>Avec un certificat, le secret est son empreinte numérique, 40 chiffres hexadécimaux sans espaces. Copiez-la de nouveau ou choisissez le mot de passe.</translation>
    </message>
    <message>
        <source>With developer mode anybody who reaches the device can install apps without a signature. Leave it off outside of development.</source>
        <translation>En mode développeur, quiconque atteint l’appareil peut installer des applications sans signature. Laissez-le désactivé hors du développement.</translation>
    </message>
    <message>
        <source>With its random digits the name has {length} characters, at most {most} fit. Shorten one of them.</source>
        <translation>Avec ses chiffres aléatoires, le nom a {length} caractères, alors que {most} au plus tiennent. Raccourcissez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Without macros the name has {length} bytes; the chosen Windows takes at most {most}. Shorten it.</source>
        <translation>Sans les macros, le nom occupe {length} octets ; la version de Windows choisie en accepte au plus {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Without the discovery address devices look for EnterpriseEnrollment in the mail domain of the account. Write the address unless your DNS has that name.</source>
        <translation>Sans adresse de découverte, les appareils cherchent EnterpriseEnrollment dans le domaine de messagerie du compte. Indiquez l’adresse, sauf si votre DNS a ce nom.</translation>
    </message>
    <message>
        <source>You may not write to {folder}. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espace</translation>
    </message>
    <message>
        <source>msiexec without /qn or /quiet shows windows that nobody can answer, so it waits until time is up. Add /qn.</source>
        <translation>Sans /qn ni /quiet, msiexec affiche des fenêtres auxquelles personne ne peut répondre : il attend jusqu’à la fin du délai. Ajoutez /qn.</translation>
    </message>
    <message>
        <source>{characters} in a device name cannot be found by DNS everywhere. Use letters A to Z, digits, hyphens.</source>
        <translation>Avec {characters} dans un nom d’appareil, DNS ne le trouve pas partout. Utilisez les lettres A à Z, des chiffres, des traits d’union.</translation>
    </message>
    <message>
        <source>{characters} or a space</source>
        <translation>{characters} ou un espace</translation>
    </message>
    <message>
        <source>{file} has so long a name that its path on a device exceeds 259 characters. Shorten the name.</source>
        <translation>{file} a un nom si long que son chemin sur un appareil dépasse 259 caractères. Raccourcissez le nom.</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Export it again as .cer (PEM or DER) and choose that.</source>
        <translation>{file} ne contient aucun certificat lisible. Exportez-le de nouveau en .cer (PEM ou DER) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} holds {count} certificates, but the package takes one. Export the one you mean alone.</source>
        <translation>{file} contient {count} certificats, mais le package en prend un. Exportez seul celui que vous voulez.</translation>
    </message>
    <message>
        <source>{file} is a folder, but packages take files. Choose a file, or pack the folder as .cab or .zip.</source>
        <translation>{file} est un dossier, mais les packages prennent des fichiers. Choisissez un fichier ou compressez le dossier en .cab ou .zip.</translation>
    </message>
    <message>
        <source>{file} is a path of another computer, which does not exist here. Choose the file again.</source>
        <translation>{file} est un chemin d’un autre ordinateur, qui n’existe pas ici. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{file} is an app package, which cannot be started. Let DISM install it for all users, or choose another installation.</source>
        <translation>{file} est un package d’application, qui ne peut pas être démarré. Laissez DISM l’installer pour tous les utilisateurs, ou choisissez un autre mode d’installation.</translation>
    </message>
    <message>
        <source>{file} is encrypted for the Store, so only the Store can install it. Use the unencrypted package (APPX, MSIX).</source>
        <translation>{file} est chiffré pour le Store, qui seul peut donc l’installer. Utilisez le package non chiffré (APPX, MSIX).</translation>
    </message>
    <message>
        <source>{file} is for {has}, but {app} is for {wants}. Choose the package for the same processor.</source>
        <translation>{file} est pour {has}, mais {app} est pour {wants}. Choisissez le package pour le même processeur.</translation>
    </message>
    <message>
        <source>{file} is not a PFX file, so it lacks the private key that a client certificate needs. Export it as .pfx.</source>
        <translation>{file} n’est pas un fichier PFX : il lui manque la clé privée dont un certificat client a besoin. Exportez-le en .pfx.</translation>
    </message>
    <message>
        <source>{file} is not a licence of the Store. Choose the unencoded licence of the app.</source>
        <translation>{file} n’est pas une licence du Store. Choisissez la licence non encodée de l’application.</translation>
    </message>
    <message>
        <source>{file} is not an XML file, but the licence of an edition is one. Choose the right file.</source>
        <translation>{file} n’est pas un fichier XML, alors que la licence d’une édition en est un. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{file} is not an app package as its name says, perhaps because a download broke off. Windows will refuse it. Get it again.</source>
        <translation>{file} n’est pas un package d’application malgré son nom, peut-être à cause d’un téléchargement interrompu. Windows le refusera. Obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not an app package, so only a command line can install it. Choose the installation by command line.</source>
        <translation>{file} n’est pas un package d’application, seule une ligne de commande peut donc l’installer. Choisissez l’installation par ligne de commande.</translation>
    </message>
    <message>
        <source>{file} is over 1 MiB, so it is not a WLAN profile. Choose the XML file that Windows exported.</source>
        <translation>{file} dépasse 1 Mio : ce n’est pas un profil WLAN. Choisissez le fichier XML exporté par Windows.</translation>
    </message>
    <message>
        <source>{file} is started without a silent switch; if it asks anything, it waits until time is up. Look up its switch, often /S, /silent or /quiet.</source>
        <translation>{file} est lancé sans option silencieuse ; s’il pose une question, il attend jusqu’à la fin du délai. Cherchez son option, souvent /S, /silent ou /quiet.</translation>
    </message>
    <message>
        <source>{file} is taken along but never started. Write the command line that starts it without questions.</source>
        <translation>{file} est emporté mais jamais lancé. Écrivez la ligne de commande qui le lance sans poser de questions.</translation>
    </message>
    <message>
        <source>{file} is the encoded licence, which only management servers take. Choose the unencoded licence of the app.</source>
        <translation>{file} est la licence encodée, que seuls des serveurs de gestion acceptent. Choisissez la licence non encodée de l’application.</translation>
    </message>
    <message>
        <source>{file} is version {version}, but {app} needs {least} or later. Choose a newer one.</source>
        <translation>{file} est de version {version}, mais {app} a besoin de {least} ou plus récent. Choisissez-en un plus récent.</translation>
    </message>
    <message>
        <source>{file} lacks a certificate or its private key. Export it again with the private key.</source>
        <translation>Il manque à {file} un certificat ou sa clé privée. Exportez-le de nouveau avec la clé privée.</translation>
    </message>
    <message>
        <source>{file} may contain a private key, which everybody with the package could copy. Export the certificate alone, without its key.</source>
        <translation>{file} peut contenir une clé privée, que quiconque a le package pourrait copier. Exportez le certificat seul, sans sa clé.</translation>
    </message>
    <message>
        <source>{file} needs {name} {version} or later, which is missing from the files next to it. Add that package unless all devices have it.</source>
        <translation>{file} a besoin de {name} {version} ou plus récent, qui manque parmi les fichiers à côté. Ajoutez ce package, sauf si tous les appareils l’ont.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached. Choose another folder.</source>
        <translation>{folder} est inaccessible. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new or empty folder.</source>
        <translation>{folder} n’est pas vide. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{name} does not start with https://, so devices refuse to enrol. Correct the address.</source>
        <translation>{name} ne commence pas par https:// : les appareils refusent de s’inscrire. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>{name} holds no credentials for EAP: its first element, line {line}, is {found}, not EapHostUserCredentials. Choose the right file.</source>
        <translation>{name} ne contient pas d’identifiants EAP : son premier élément, ligne {line}, est {found} et non EapHostUserCredentials. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} installs no app: its first element, line {line}, is {found}, not Application or License. Choose the right file.</source>
        <translation>{name} n’installe aucune application : son premier élément, ligne {line}, est {found} et non Application ou License. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} KiB, far too large for a file of this kind, so it was not checked. Is it the right file?</source>
        <translation>{name} dépasse {limit} Kio, bien trop pour un fichier de ce genre ; il n’a donc pas été vérifié. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>{name} is never “{value}”, so this state of the target {target} does not hold on any device. Correct it.</source>
        <translation>{name} n’est jamais « {value} » : cet état de la cible {target} n’est rempli sur aucun appareil. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} is not JSON that can be read, line {line}, column {column}. Check commas, quotation marks and brackets there.</source>
        <translation>{name} n’est pas du JSON lisible, ligne {line}, colonne {column}. Vérifiez-y virgules, guillemets et crochets.</translation>
    </message>
    <message>
        <source>{name} is not JSON that can be read, line {line}, column {column}: a backslash must be doubled in JSON. Write \\ for each \ of a path.</source>
        <translation>{name} n’est pas du JSON lisible, ligne {line}, colonne {column} : en JSON, une barre oblique inverse se double. Écrivez \\ pour chaque \ d’un chemin.</translation>
    </message>
    <message>
        <source>{name} is not a VPN profile: its first element, line {line}, is {found}, not VPNProfile. Choose the right file.</source>
        <translation>{name} n’est pas un profil VPN : son premier élément, ligne {line}, est {found} et non VPNProfile. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is not a WLAN profile: its first element, line {line}, is {found}, not WLANProfile. Export the profile again with: netsh wlan export profile.</source>
        <translation>{name} n’est pas un profil WLAN : son premier élément, ligne {line}, est {found} et non WLANProfile. Exportez de nouveau le profil avec : netsh wlan export profile.</translation>
    </message>
    <message>
        <source>{name} is not a configuration of Shell Launcher: its first element, line {line}, is {found}, not ShellLauncherConfiguration. Choose the right file.</source>
        <translation>{name} n’est pas une configuration de Shell Launcher : son premier élément, ligne {line}, est {found} et non ShellLauncherConfiguration. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is not a kiosk configuration: its first element, line {line}, is {found}, not AssignedAccessConfiguration. Choose the right file.</source>
        <translation>{name} n’est pas une configuration de kiosque : son premier élément, ligne {line}, est {found} et non AssignedAccessConfiguration. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is not a layout of Start or of the taskbar: its first element, line {line}, is {found}, not LayoutModificationTemplate. Choose the right file.</source>
        <translation>{name} n’est pas une disposition du menu Démarrer ou de la barre des tâches : son premier élément, ligne {line}, est {found} et non LayoutModificationTemplate. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name} is not a profile of a wired network: its first element, line {line}, is {found}, not LANProfile. Export the profile again with: netsh lan export profile.</source>
        <translation>{name} n’est pas un profil de réseau filaire : son premier élément, ligne {line}, est {found} et non LANProfile. Exportez de nouveau le profil avec : netsh lan export profile.</translation>
    </message>
    <message>
        <source>{name} of the target {target} has “{value}”, which is not a range. Write Range:400, 550, the smaller number first.</source>
        <translation>{name} de la cible {target} a « {value} », qui n’est pas un intervalle. Écrivez Range:400, 550, le plus petit nombre d’abord.</translation>
    </message>
    <message>
        <source>{name}, line {line}: AppType is UWP, but “{value}” looks like the path of a program, so nothing may start. Write the app’s id, or AppType Desktop.</source>
        <translation>{name}, ligne {line} : AppType est UWP, mais « {value} » ressemble au chemin d’un programme ; rien ne démarrera peut-être. Indiquez l’identifiant de l’application ou AppType Desktop.</translation>
    </message>
    <message>
        <source>{name}, line {line}: Authentication has neither UserMethod nor MachineMethod, so nobody can sign in. Add one.</source>
        <translation>{name}, ligne {line} : Authentication n’a ni UserMethod ni MachineMethod, donc personne ne peut se connecter. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: AutoLogonAccount is there twice, but only one account can sign in by itself. Remove one.</source>
        <translation>{name}, ligne {line} : AutoLogonAccount figure deux fois, alors qu’un seul compte peut ouvrir sa session tout seul. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: DesktopApplicationLinkPath “{value}” is not a link (.lnk), and only links are pinned. Write the path of a link that is on the device.</source>
        <translation>{name}, ligne {line} : DesktopApplicationLinkPath « {value} » n’est pas un raccourci (.lnk), et seuls les raccourcis s’épinglent. Indiquez le chemin d’un raccourci présent sur l’appareil.</translation>
    </message>
    <message>
        <source>{name}, line {line}: Direction needs Windows 10 2004 or later, but the package is for older ones too. Change one of them.</source>
        <translation>{name}, ligne {line} : Direction exige Windows 10 2004 ou ultérieur, mais le package vise aussi des versions plus anciennes. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: L2TP has no L2tpPsk, so each device needs a certificate of its own. Add the key if there are none.</source>
        <translation>{name}, ligne {line} : L2TP n’a pas de L2tpPsk, donc chaque appareil a besoin de son propre certificat. Ajoutez la clé s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>{name}, line {line}: MSChapv2 does not work with IKEv2. Write EAP, or choose another protocol.</source>
        <translation>{name}, ligne {line} : MSChapv2 ne fonctionne pas avec IKEv2. Écrivez EAP ou choisissez un autre protocole.</translation>
    </message>
    <message>
        <source>{name}, line {line}: Proxy is used with ForceTunnel only. Choose ForceTunnel, or remove the proxy.</source>
        <translation>{name}, ligne {line} : Proxy ne sert qu’avec ForceTunnel. Choisissez ForceTunnel ou retirez le proxy.</translation>
    </message>
    <message>
        <source>{name}, line {line}: Shell Launcher needs Windows Enterprise, Education or IoT Enterprise; Pro ignores it. Check the edition of your devices.</source>
        <translation>{name}, ligne {line} : Shell Launcher exige Windows Enterprise, Education ou IoT Enterprise ; Pro l’ignore. Vérifiez l’édition de vos appareils.</translation>
    </message>
    <message>
        <source>{name}, line {line}: Shell Launcher takes at most {most} return codes. Remove the others.</source>
        <translation>{name}, ligne {line} : Shell Launcher accepte au plus {most} codes de retour. Retirez les autres.</translation>
    </message>
    <message>
        <source>{name}, line {line}: TrustedRootCA is not the SHA-1 thumbprint of a certificate, which has 40 hexadecimal digits. Copy it from the certificate.</source>
        <translation>{name}, ligne {line} : TrustedRootCA n’est pas l’empreinte numérique SHA-1 d’un certificat, qui a 40 chiffres hexadécimaux. Copiez-la du certificat.</translation>
    </message>
    <message>
        <source>{name}, line {line}: UserMethod is EAP, but there is no Eap, which says how. Export the EAP settings of a connection that works.</source>
        <translation>{name}, ligne {line} : UserMethod est EAP, mais il manque Eap, qui dit comment. Exportez les paramètres EAP d’une connexion qui fonctionne.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a WEP key has 5 or 13 ASCII characters, or 10 or 26 hexadecimal digits. Correct it.</source>
        <translation>{name}, ligne {line} : une clé WEP a 5 ou 13 caractères ASCII, ou 10 ou 26 chiffres hexadécimaux. Corrigez-la.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a WEP key is no pass phrase. Write networkKey into keyType.</source>
        <translation>{name}, ligne {line} : une clé WEP n’est pas une phrase secrète. Écrivez networkKey dans keyType.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a certificate of the machine signs in with IKEv2 only, not with {protocol}. Write IKEv2 into NativeProtocolType, or use UserMethod.</source>
        <translation>{name}, ligne {line} : un certificat de l’ordinateur ne sert qu’avec IKEv2, pas avec {protocol}. Écrivez IKEv2 dans NativeProtocolType ou utilisez UserMethod.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a device tunnel connects before anybody signs in, so it needs MachineMethod Certificate. Write it, or remove DeviceTunnel.</source>
        <translation>{name}, ligne {line} : un tunnel d’appareil se connecte avant toute ouverture de session, il lui faut donc MachineMethod Certificate. Écrivez-le ou retirez DeviceTunnel.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a group is given a profile with KioskModeApp, which only works for a single account. Name an account, or choose a profile with AllAppsList.</source>
        <translation>{name}, ligne {line} : un groupe reçoit un profil avec KioskModeApp, qui ne vaut que pour un seul compte. Indiquez un compte ou choisissez un profil avec AllAppsList.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a networkKey has exactly 64 hexadecimal digits. Write passPhrase into keyType for a password.</source>
        <translation>{name}, ligne {line} : une networkKey a exactement 64 chiffres hexadécimaux. Écrivez passPhrase dans keyType pour un mot de passe.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a passPhrase has 8 to 63 ASCII characters. Correct it, or write networkKey into keyType for 64 hexadecimal digits.</source>
        <translation>{name}, ligne {line} : une passPhrase a de 8 à 63 caractères ASCII. Corrigez-la ou écrivez networkKey dans keyType pour 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a pin cannot have the key {key}, so Windows applies none of them. Write one of these: {allowed}.</source>
        <translation>{name}, ligne {line} : un épinglage ne peut pas avoir la clé {key}, donc Windows n’en applique aucun. Écrivez l’une de celles-ci : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a pin is an object with exactly one key. Write one of these: {allowed}.</source>
        <translation>{name}, ligne {line} : un épinglage est un objet avec exactement une clé. Écrivez l’une de celles-ci : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a prefix of {value} has at most {most} bits, not {size}. Correct it.</source>
        <translation>{name}, ligne {line} : un préfixe de {value} a au plus {most} bits, pas {size}. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: an object has the key {key} twice, so only one of them counts. Remove one.</source>
        <translation>{name}, ligne {line} : un objet a deux fois la clé {key}, une seule compte donc. Retirez-en une.</translation>
    </message>
    <message>
        <source>{name}, line {line}: an open network has no key. Remove sharedKey, or choose WPA2PSK.</source>
        <translation>{name}, ligne {line} : un réseau ouvert n’a pas de clé. Retirez sharedKey ou choisissez WPA2PSK.</translation>
    </message>
    <message>
        <source>{name}, line {line}: desktopAppLink “{value}” is not a link (.lnk), and only links are pinned. Write the path of a link that is on the device.</source>
        <translation>{name}, ligne {line} : desktopAppLink « {value} » n’est pas un raccourci (.lnk), et seuls les raccourcis s’épinglent. Indiquez le chemin d’un raccourci présent sur l’appareil.</translation>
    </message>
    <message>
        <source>{name}, line {line}: packagedAppId “{value}” has no “!”, so it names no app. Write the family name of its package, “!” and its id.</source>
        <translation>{name}, ligne {line} : packagedAppId « {value} » n’a pas de « ! », il ne désigne donc aucune application. Écrivez le nom de famille de son package, « ! » et son identifiant.</translation>
    </message>
    <message>
        <source>{name}, line {line}: pins in JSON need Windows 11, but the package is for Windows before 10 2004 too. Older devices ignore them; give those a StartLayout.</source>
        <translation>{name}, ligne {line} : les épinglages en JSON exigent Windows 11, mais le package vise aussi Windows avant 10 2004. Les appareils plus anciens les ignorent ; donnez-leur un StartLayout.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the AppUserModelID “{value}” looks like the path of a program, so nothing is pinned. Write the app’s id, or use DesktopApplicationLinkPath for a link.</source>
        <translation>{name}, ligne {line} : l’AppUserModelID « {value} » ressemble au chemin d’un programme, donc rien n’est épinglé. Indiquez l’identifiant de l’application ou utilisez DesktopApplicationLinkPath pour un raccourci.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the AppUserModelId “{value}” looks like the path of a program, so nothing may start. Write the app’s id, or use DesktopAppPath or ClassicAppPath for a program.</source>
        <translation>{name}, ligne {line} : l’AppUserModelId « {value} » ressemble au chemin d’un programme ; il se peut que rien ne démarre. Écrivez l’identifiant de l’application ou, pour un programme, utilisez DesktopAppPath ou ClassicAppPath.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the EAP method is {one} here and {other} in EapMethod, so Windows refuses the profile. Write the same number in both.</source>
        <translation>{name}, ligne {line} : la méthode EAP est {one} ici et {other} dans EapMethod, donc Windows refuse le profil. Écrivez le même numéro aux deux endroits.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the SSID has neither name nor hex. Write the name of the network.</source>
        <translation>{name}, ligne {line} : le SSID n’a pas de nom, ni en clair ni en hexadécimal. Indiquez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the SSID has {length} bytes; it has at most 32. Check it.</source>
        <translation>{name}, ligne {line} : le SSID a {length} octets ; il en a au plus 32. Vérifiez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the account {value} is there twice. Remove one.</source>
        <translation>{name}, ligne {line} : le compte {value} y est deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the app {value} is in the list twice. Remove one of the two.</source>
        <translation>{name}, ligne {line} : l’application {value} figure deux fois dans la liste. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the attribute {found} must have no prefix; Windows refuses the file. Remove the prefix.</source>
        <translation>{name}, ligne {line} : l’attribut {found} ne doit pas avoir de préfixe : Windows refuse le fichier. Retirez le préfixe.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the authentication {kind} does not go with the encryption {cipher}, so devices may not connect. Write one of these: {allowed}.</source>
        <translation>{name}, ligne {line} : l’authentification {kind} ne va pas avec le chiffrement {cipher} ; les appareils risquent de ne pas se connecter. Écrivez l’un de ceux-ci : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the credentials are in the package in the clear, for anybody who gets it. Use an account that may do nothing else.</source>
        <translation>{name}, ligne {line} : les identifiants sont en clair dans le package, pour quiconque l’obtient. Utilisez un compte qui ne peut rien faire d’autre.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the key is encrypted for the PC that wrote the file, so no other device can use it. Export the profile again with key=clear.</source>
        <translation>{name}, ligne {line} : la clé est chiffrée pour le PC qui a écrit le fichier, aucun autre appareil ne peut donc s’en servir. Exportez de nouveau le profil avec key=clear.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the layout is empty, so it changes nothing. Add what is to be pinned.</source>
        <translation>{name}, ligne {line} : la disposition est vide, elle ne change donc rien. Ajoutez ce qui doit être épinglé.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the namespace of {found} starts with https://, so Windows refuses the file. Write {right} instead.</source>
        <translation>{name}, ligne {line} : l’espace de noms de {found} commence par https://, et Windows refuse le fichier. Écrivez plutôt {right}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the package comes over http, where anybody between can change it. Write https.</source>
        <translation>{name}, ligne {line} : le package arrive par http, où n’importe quel intermédiaire peut le modifier. Écrivez https.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the package does not create the account {account}, so it must already exist on the device. Add it under Accounts/Users, or make sure that it exists.</source>
        <translation>{name}, ligne {line} : le paquet ne crée pas le compte {account}, qui doit donc déjà exister sur l’appareil. Ajoutez-le sous Accounts/Users ou assurez-vous qu’il existe.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the pins must be an object with a list, {{"pinnedList":[…]}}. Write it so.</source>
        <translation>{name}, ligne {line} : les épinglages doivent être un objet avec une liste, {{"pinnedList":[…]}}. Écrivez-les ainsi.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the profile has NativeProfile and PluginProfile, of which a profile has one. Remove one.</source>
        <translation>{name}, ligne {line} : le profil a NativeProfile et PluginProfile, alors qu’un profil n’en a qu’un. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the profile has neither NativeProfile nor PluginProfile, so it connects to nothing. Add one.</source>
        <translation>{name}, ligne {line} : le profil n’a ni NativeProfile ni PluginProfile, il ne se connecte donc à rien. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the profile has no key, so Windows asks for it. Export it again with key=clear if devices are to connect by themselves.</source>
        <translation>{name}, ligne {line} : le profil n’a pas de clé, donc Windows la demande. Exportez-le de nouveau avec key=clear si les appareils doivent se connecter seuls.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the return code {value} is there twice. Remove one.</source>
        <translation>{name}, ligne {line} : le code de retour {value} y est deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the server is trusted only with the root certificate {value}, which this package does not install. Add it on the page of certificates, unless devices have it.</source>
        <translation>{name}, ligne {line} : le serveur n’est approuvé qu’avec le certificat racine {value}, que ce package n’installe pas. Ajoutez-le sur la page des certificats, sauf si les appareils l’ont.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the shell has no DefaultAction, so the screen stays empty when it ends. Add &lt;DefaultAction Action="RestartShell"/&gt;.</source>
        <translation>{name}, ligne {line} : le shell n’a pas de DefaultAction, l’écran reste donc vide quand il se termine. Ajoutez &lt;DefaultAction Action="RestartShell"/&gt;.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the shell must not be eshell.exe, which Windows uses itself. Write another program.</source>
        <translation>{name}, ligne {line} : le shell ne doit pas être eshell.exe, que Windows utilise lui-même. Indiquez un autre programme.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the tile at row {row}, column {column} lies on another one of its group. Move one of them.</source>
        <translation>{name}, ligne {line} : la vignette à la ligne {row}, colonne {column} en recouvre une autre de son groupe. Déplacez l’une des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: there is a comment, which Microsoft says layouts must not have. Remove it.</source>
        <translation>{name}, ligne {line} : il y a un commentaire, ce que les dispositions ne doivent pas avoir selon Microsoft. Retirez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: there is neither a DefaultProfile nor a Profile. Add one.</source>
        <translation>{name}, ligne {line} : il n’y a ni DefaultProfile ni Profile. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is a further profile with KioskModeApp, and Windows allows one in a file. Keep one, or try the package on one device first.</source>
        <translation>{name}, ligne {line} : c’est un profil de plus avec KioskModeApp, alors que Windows en admet un par fichier. N’en gardez qu’un ou essayez d’abord le paquet sur un seul appareil.</translation>
    </message>
    <message>
        <source>{name}, line {line}: two apps of a list have {key} with the value {value}, which Windows refuses. Write it at one app only.</source>
        <translation>{name}, ligne {line} : deux applications d’une liste ont {key} avec la valeur {value}, ce que Windows refuse. Écrivez-le pour une seule application.</translation>
    </message>
    <message>
        <source>{name}, line {line}: two profiles have the Id {value}. Give each one of its own.</source>
        <translation>{name}, ligne {line} : deux profils ont l’Id {value}. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>{name}, line {line}: what {key} does from a package is not known, so it was not checked. Try the package on one device first.</source>
        <translation>{name}, ligne {line} : on ne sait pas ce que fait {key} depuis un package, ce n’est donc pas vérifié. Essayez d’abord le package sur un seul appareil.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} cannot be “{value}”. Write it like {example}.</source>
        <translation>{name}, ligne {line} : {found} ne peut pas être « {value} ». Écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} cannot be “{value}”. Write one of these instead: {allowed}.</source>
        <translation>{name}, ligne {line} : {found} ne peut pas être « {value} ». Écrivez plutôt l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} cannot have the attribute {key}, so Windows refuses the file. Correct its name or remove it. Allowed there: {allowed}.</source>
        <translation>{name}, ligne {line} : {found} ne peut pas avoir l’attribut {key} : Windows refuse donc le fichier. Corrigez son nom ou retirez-le. Permis à cet endroit : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} cannot stand beside {other} in the same {parent}. Remove one of the two.</source>
        <translation>{name}, ligne {line} : {found} ne peut pas accompagner {other} dans le même {parent}. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} cannot stand in {parent}, so Windows refuses the file. Correct its name, move it or remove it. Allowed there: {allowed}.</source>
        <translation>{name}, ligne {line} : {found} n’a pas sa place dans {parent} : Windows refuse donc le fichier. Corrigez son nom, déplacez-le ou retirez-le. Permis à cet endroit : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} cannot stand in {parent}, which contains no elements. Move it or remove it.</source>
        <translation>{name}, ligne {line} : {found} n’a pas sa place dans {parent}, qui ne contient aucun élément. Déplacez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} comes too late in {parent}, so Windows refuses the file. Move it. The order: {order}.</source>
        <translation>{name}, ligne {line} : {found} vient trop tard dans {parent} : Windows refuse donc le fichier. Déplacez-le. L’ordre : {order}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} counts for TCP (6) and UDP (17) only. Write one of them into Protocol.</source>
        <translation>{name}, ligne {line} : {found} ne vaut que pour TCP (6) et UDP (17). Écrivez l’un d’eux dans Protocol.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has a value of the wrong form. Write it like {example}.</source>
        <translation>{name}, ligne {line} : la valeur de {found} n’a pas la bonne forme. Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has a value that it cannot have. Write one of these instead: {allowed}.</source>
        <translation>{name}, ligne {line} : {found} a une valeur impossible. Écrivez plutôt l’une de celles-ci : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has elements where Windows wants text. Put its content between &lt;![CDATA[ and ]]&gt;.</source>
        <translation>{name}, ligne {line} : {found} contient des éléments là où Windows attend du texte. Mettez son contenu entre &lt;![CDATA[ et ]]&gt;.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has no Type, the number of the EAP method. Add it.</source>
        <translation>{name}, ligne {line} : {found} n’a pas de Type, le numéro de la méthode EAP. Ajoutez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has no attribute {key}, without which Windows refuses the file. Add it.</source>
        <translation>{name}, ligne {line} : {found} n’a pas d’attribut {key}, sans quoi Windows refuse le fichier. Ajoutez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has no {names}, without which Windows refuses the file. Add it.</source>
        <translation>{name}, ligne {line} : {found} n’a pas de {names}, sans quoi Windows refuse le fichier. Ajoutez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has text where no text is allowed. Remove it, or put it where it belongs.</source>
        <translation>{name}, ligne {line} : {found} contient du texte là où aucun n’est permis. Retirez-le ou mettez-le à sa place.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has the attribute {key} but can have none. Remove the attribute.</source>
        <translation>{name}, ligne {line} : {found} a l’attribut {key} alors qu’il ne peut en avoir aucun. Retirez l’attribut.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has {key} without {other}, so it means nothing. Add {other} or remove {key}.</source>
        <translation>{name}, ligne {line} : {found} a {key} sans {other}, ce qui ne signifie rien. Ajoutez {other} ou retirez {key}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} has {length} characters; it takes at most {most}. Shorten it.</source>
        <translation>{name}, ligne {line} : {found} a {length} caractères, mais en accepte au plus {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} is empty. Write a name in it.</source>
        <translation>{name}, ligne {line} : {found} est vide. Écrivez-y un nom.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} is in the namespace {space}, but must be in none, so Windows refuses the file. Remove the xmlns.</source>
        <translation>{name}, ligne {line} : {found} est dans l’espace de noms {space}, mais ne doit être dans aucun, donc Windows refuse le fichier. Retirez le xmlns.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} is not in the namespace {right}, so Windows refuses the file. Write xmlns="{right}" in the first element, and {found} without a prefix.</source>
        <translation>{name}, ligne {line} : {found} n’est pas dans l’espace de noms {right} : Windows refuse donc le fichier. Écrivez xmlns="{right}" dans le premier élément, et {found} sans préfixe.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} is not in the namespace {right}, so Windows refuses the file. Write xmlns="{right}" in {found}.</source>
        <translation>{name}, ligne {line} : {found} n’est pas dans l’espace de noms {right}, donc Windows refuse le fichier. Écrivez xmlns="{right}" dans {found}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} is not in the namespace {right}, so Windows refuses the file. Write {prefix}:{found}, and xmlns:{prefix}="{right}" in the first element.</source>
        <translation>{name}, ligne {line} : {found} n’est pas dans l’espace de noms {right} : Windows refuse donc le fichier. Écrivez {prefix}:{found}, et xmlns:{prefix}="{right}" dans le premier élément.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} is of the namespace {space}, which is not known here and was not checked. Check its spelling, and try the package on one device first.</source>
        <translation>{name}, ligne {line} : {found} appartient à l’espace de noms {space}, qui n’est pas connu ici et n’a pas été vérifié. Vérifiez son orthographe et essayez d’abord le paquet sur un seul appareil.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} means that the VPN is always on, but AlwaysOn is false. Write true, or remove it.</source>
        <translation>{name}, ligne {line} : {found} signifie que le VPN est toujours actif, mais AlwaysOn est false. Écrivez true ou retirez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} must be a whole number from {least} to {most}, not “{value}”. Correct it.</source>
        <translation>{name}, ligne {line} : {found} doit être un nombre entier de {least} à {most}, pas « {value} ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} must be a whole number from {least} up, not “{value}”. Correct it.</source>
        <translation>{name}, ligne {line} : {found} doit être un nombre entier à partir de {least}, pas « {value} ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} must have exactly one of the attributes {names}. Add or remove one.</source>
        <translation>{name}, ligne {line} : {found} doit avoir un et un seul des attributs {names}. Ajoutez-en ou retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} names {value}, which no Profile has as its Id. Correct one of the two.</source>
        <translation>{name}, ligne {line} : {found} désigne {value}, qu’aucun Profile ne porte comme Id. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} needs Windows 10 1903 or later. Check the Windows of your devices.</source>
        <translation>{name}, ligne {line} : {found} exige Windows 10 1903 ou ultérieur. Vérifiez le Windows de vos appareils.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {found} needs {windows} or later. Check the Windows of your devices.</source>
        <translation>{name}, ligne {line} : {found} exige {windows} ou une version ultérieure. Vérifiez la version de Windows de vos appareils.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} beside pinnedList is not known here and was not checked. Check its spelling, and try the package on one device first.</source>
        <translation>{name}, ligne {line} : {key}, à côté de pinnedList, est inconnu ici et n’a pas été vérifié. Vérifiez son orthographe et essayez d’abord le package sur un seul appareil.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} is not written as Windows exports it. Write {right}.</source>
        <translation>{name}, ligne {line} : {key} n’est pas écrit comme Windows l’exporte. Écrivez {right}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} is true, but there is no OneX, which says how the device signs in. Export the profile again from a PC that connects.</source>
        <translation>{name}, ligne {line} : {key} est true, mais il manque OneX, qui dit comment l’appareil se connecte. Exportez de nouveau le profil depuis un PC qui se connecte.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} names nothing. Write the app as a text, or remove the pin.</source>
        <translation>{name}, ligne {line} : {key} ne désigne rien. Indiquez l’application sous forme de texte ou retirez l’épinglage.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} needs {windows} or later, but the package is for older ones too. Change one of them.</source>
        <translation>{name}, ligne {line} : {key} exige {windows} ou ultérieur, mais le package vise aussi des versions plus anciennes. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} of {found} cannot be “{value}”. Write one of these instead: {allowed}.</source>
        <translation>{name}, ligne {line} : {key} de {found} ne peut pas être « {value} ». Écrivez plutôt l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} of {found} is empty. Write a value, or remove the attribute.</source>
        <translation>{name}, ligne {line} : {key} de {found} est vide. Écrivez une valeur ou retirez l’attribut.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {key} “{value}” looks like a path, so nothing is pinned. Use desktopAppLink for a link.</source>
        <translation>{name}, ligne {line} : {key} « {value} » ressemble à un chemin, donc rien n’est épinglé. Utilisez desktopAppLink pour un raccourci.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {kind} does not sign in by 802.1X. Write false into useOneX, or remove it.</source>
        <translation>{name}, ligne {line} : {kind} ne s’authentifie pas par 802.1X. Écrivez false dans useOneX ou retirez-le.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {kind} needs Windows 10 2004 or later, but the package is for older ones too. Change one of them.</source>
        <translation>{name}, ligne {line} : {kind} exige Windows 10 2004 ou ultérieur, mais le package vise aussi des versions plus anciennes. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {kind} signs in by 802.1X, but useOneX is not true. Write &lt;useOneX&gt;true&lt;/useOneX&gt;, or choose {kind}PSK for a network with a password.</source>
        <translation>{name}, ligne {line} : {kind} s’authentifie par 802.1X, mais useOneX n’est pas true. Écrivez &lt;useOneX&gt;true&lt;/useOneX&gt; ou choisissez {kind}PSK pour un réseau à mot de passe.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {parent} has {found} although only one of {names} is allowed. Remove one.</source>
        <translation>{name}, ligne {line} : {parent} contient {found} alors qu’un seul élément parmi {names} est permis. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {value} is not a DeploymentOptions that is documented. Write 0, 1, 2, 32, 64 or 262144, or leave it out.</source>
        <translation>{name}, ligne {line} : {value} n’est pas une valeur documentée de DeploymentOptions. Écrivez 0, 1, 2, 32, 64 ou 262144, ou omettez-la.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{value}” is not an IP address. Write one like 10.0.0.0, and its length into PrefixSize.</source>
        <translation>{name}, ligne {line} : « {value} » n’est pas une adresse IP. Écrivez-en une comme 10.0.0.0, et sa longueur dans PrefixSize.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{value}” is pinned twice. Remove one.</source>
        <translation>{name}, ligne {line} : « {value} » est épinglé deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{value}” looks like the id of an app, which needs V2:AppType UWP. Add it, or write the path of a program.</source>
        <translation>{name}, ligne {line} : « {value} » ressemble à l’identifiant d’une application, qui exige V2:AppType UWP. Ajoutez-le ou indiquez le chemin d’un programme.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{value}”, the {key} of {found}, is not a GUID in braces. Write it like {{01234567-89ab-cdef-0123-456789abcdef}}.</source>
        <translation>{name}, ligne {line} : « {value} », valeur de {key} de {found}, n’est pas un GUID entre accolades. Écrivez-le comme {{01234567-89ab-cdef-0123-456789abcdef}}.</translation>
    </message>
    <message>
        <source>{path} begins with an XML declaration, which it must not have. Remove the &lt;?xml …?&gt;.</source>
        <translation>{path} commence par une déclaration XML, qu’il ne doit pas avoir. Retirez le &lt;?xml …?&gt;.</translation>
    </message>
    <message>
        <source>{path} contains settings and has no value of its own, so its text would be lost. Remove it.</source>
        <translation>{path} contient des paramètres et n’a pas de valeur propre : son texte serait perdu. Retirez-le.</translation>
    </message>
    <message>
        <source>{path} does not take this value. Write one of these: {allowed}.</source>
        <translation>{path} n’accepte pas cette valeur. Écrivez l’une de celles-ci : {allowed}.</translation>
    </message>
    <message>
        <source>{path} does not take “{text}”. Write it in this form: {pattern}</source>
        <translation>{path} n’accepte pas « {text} ». Écrivez la valeur sous cette forme : {pattern}</translation>
    </message>
    <message>
        <source>{path} does not take “{text}”. Write one of these: {allowed}.</source>
        <translation>{path} n’accepte pas « {text} ». Écrivez l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>{path} has several lines, but a package takes one only. Put its content on one line.</source>
        <translation>{path} a plusieurs lignes, mais un package n’en prend qu’une. Mettez son contenu sur une seule ligne.</translation>
    </message>
    <message>
        <source>{path} is a group, not a setting, so it takes no value. Name a setting below it.</source>
        <translation>{path} est un groupe et non un paramètre : il ne prend pas de valeur. Indiquez un paramètre de ce groupe.</translation>
    </message>
    <message>
        <source>{path} is an attribute that is neither the key of its item nor a setting, so its meaning is unknown. Write the setting it stands for as an element, or remove the attribute.</source>
        <translation>{path} est un attribut qui n’est ni la clé de son élément ni un paramètre : sa signification est inconnue. Écrivez le paramètre qu’il représente sous forme d’élément ou retirez l’attribut.</translation>
    </message>
    <message>
        <source>{path} is not among the settings of the edition that the project is for, so its devices ignore it or fail. Remove it, or choose another edition.</source>
        <translation>{path} ne fait pas partie des paramètres de l’édition visée par le projet, donc ses appareils l’ignorent ou échouent. Retirez-le ou choisissez une autre édition.</translation>
    </message>
    <message>
        <source>{path} is not in the catalogue, neither as a setting nor as a group, so what it contains cannot be built: {settings}. Correct its name, or move the settings out of it.</source>
        <translation>{path} n’est pas dans le catalogue, ni comme paramètre ni comme groupe : ce qu’il contient ne peut pas être généré : {settings}. Corrigez son nom ou sortez-en les paramètres.</translation>
    </message>
    <message>
        <source>{path} is set by this field and again in the advanced settings, so it is unclear which one wins. Remove one.</source>
        <translation>{path} est réglé par ce champ et une autre fois dans les paramètres avancés : on ne sait pas lequel l’emporte. Retirez-en un.</translation>
    </message>
    <message>
        <source>{path} is set twice, so it is unclear which value wins. Remove one.</source>
        <translation>{path} est réglé deux fois : on ne sait pas quelle valeur l’emporte. Retirez-en une.</translation>
    </message>
    <message>
        <source>{path} needs a file. Choose one, or leave the setting out.</source>
        <translation>{path} attend un fichier. Choisissez-le ou omettez le paramètre.</translation>
    </message>
    <message>
        <source>{path} needs a value. Enter one, or leave the setting out.</source>
        <translation>{path} attend une valeur. Saisissez-la ou omettez le paramètre.</translation>
    </message>
    <message>
        <source>{path} takes a file of type {allowed}. Choose another file.</source>
        <translation>{path} attend un fichier de type {allowed}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} takes a text of this form: {pattern}</source>
        <translation>{path} attend un texte de cette forme : {pattern}</translation>
    </message>
    <message>
        <source>{path} takes a whole number from {low} to {high}.</source>
        <translation>{path} attend un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>{path} takes a whole number from {low} up.</source>
        <translation>{path} attend un nombre entier, {low} au moins.</translation>
    </message>
    <message>
        <source>{path} takes a whole number up to {high}.</source>
        <translation>{path} attend un nombre entier, {high} au plus.</translation>
    </message>
    <message>
        <source>{path} takes a whole number, and this is not one.</source>
        <translation>{path} attend un nombre entier, et cette valeur n’en est pas un.</translation>
    </message>
    <message>
        <source>{path} takes a whole number, and “{text}” is not one.</source>
        <translation>{path} attend un nombre entier, et « {text} » n’en est pas un.</translation>
    </message>
    <message>
        <source>{path} takes a whole number, and “{text}” is not one. Known are these: {allowed}.</source>
        <translation>{path} prend un nombre entier, et « {text} » n’en est pas un. Valeurs connues : {allowed}.</translation>
    </message>
    <message>
        <source>{path} takes at least {low} characters, and there are {length}.</source>
        <translation>{path} attend au moins {low} caractères, et il y en a {length}.</translation>
    </message>
    <message>
        <source>{path} takes at most {high} characters, and there are {length}.</source>
        <translation>{path} attend au plus {high} caractères, et il y en a {length}.</translation>
    </message>
    <message>
        <source>{path} takes bytes written as base64 (letters, digits, + and /, = at the end).</source>
        <translation>{path} attend des octets en base64 (lettres, chiffres, + et /, = à la fin).</translation>
    </message>
    <message>
        <source>{path} takes exactly {low} characters, and there are {length}.</source>
        <translation>{path} attend exactement {low} caractères, et il y en a {length}.</translation>
    </message>
    <message>
        <source>{policy} is a policy for users, and a package sets ingested policies for the device only: whether Windows takes it is not known [UNKNOWN]. Try it on a device.</source>
        <translation>{policy} est une stratégie pour les utilisateurs, et un package ne règle les stratégies ingérées que pour l’appareil : on ne sait pas si Windows l’accepte [UNKNOWN]. Essayez-la sur un appareil.</translation>
    </message>
    <message>
        <source>{uri} has a file and a value of its own. The file is used; remove one of the two.</source>
        <translation>{uri} a un fichier et une valeur propre. C’est le fichier qui est utilisé ; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{uri} is a custom setting: that Windows knows the node and takes the value is your own word. Try the package on one device first.</source>
        <translation>{uri} est un paramètre personnalisé : vous seul affirmez que Windows connaît ce nœud et accepte cette valeur. Essayez d’abord le package sur un seul appareil.</translation>
    </message>
    <message>
        <source>{uri} is set by another setting of the project too, so it is unclear which value wins.</source>
        <translation>{uri} est aussi réglé par un autre paramètre du projet : on ne sait pas quelle valeur l’emporte.</translation>
    </message>
    <message>
        <source>{uri} is set by two custom settings, so it is unclear which value wins. Remove one.</source>
        <translation>{uri} est réglé par deux paramètres personnalisés : on ne sait pas quelle valeur l’emporte. Retirez-en un.</translation>
    </message>
    <message>
        <source>{variable} is a folder or name of the account SYSTEM here, not of a user. Use %PUBLIC% or %ProgramData%.</source>
        <translation>{variable} est ici un dossier ou un nom du compte SYSTEM et non d’un utilisateur. Utilisez %PUBLIC% ou %ProgramData%.</translation>
    </message>
    <message>
        <source>“{account}” is not a device account. Write room1@contoso.com or CONTOSO\room1.</source>
        <translation>« {account} » n’est pas un compte d’appareil. Écrivez room1@contoso.com ou CONTOSO\room1.</translation>
    </message>
    <message>
        <source>“{account}” is not an account. Write enrol@contoso.com, or CONTOSO\enrol where the server wants it.</source>
        <translation>« {account} » n’est pas un compte. Écrivez enrol@contoso.com, ou CONTOSO\enrol là où le serveur le veut.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a script. Write one such as https://contoso.com/proxy.pac.</source>
        <translation>« {address} » n’est pas l’adresse d’un script. Écrivez-en une comme https://contoso.com/proxy.pac.</translation>
    </message>
    <message>
        <source>“{domain}” does not look like a domain, so the join may fail. Write its DNS name, as contoso.com.</source>
        <translation>« {domain} » ne ressemble pas à un domaine : la jonction peut échouer. Écrivez son nom DNS, par exemple contoso.com.</translation>
    </message>
    <message>
        <source>“{host}” is not the sign-in address of a Microsoft cloud that is known; a token works only in its own cloud. Check the address.</source>
        <translation>« {host} » n’est pas l’adresse de connexion d’un cloud Microsoft connu ; un jeton ne vaut que dans son propre cloud. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language. Write one such as fr-FR or en-US.</source>
        <translation>« {language} » n’est pas la balise d’une langue. Écrivez-en une comme fr-FR ou en-US.</translation>
    </message>
    <message>
        <source>“{name}” is Windows' built-in account: it is switched off on new devices, and everybody guesses its name. Choose another name.</source>
        <translation>« {name} » est le compte intégré de Windows : il est désactivé sur les nouveaux appareils, et tout le monde devine son nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is a name that Windows keeps for itself, so the account would not be made. Choose another.</source>
        <translation>« {name} » est un nom que Windows se réserve : le compte ne serait pas créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is a word that Windows keeps for itself and may refuse as a device name. Choose another.</source>
        <translation>« {name} » est un mot que Windows se réserve et peut refuser comme nom d’appareil. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is not a package family name: that is the name of the app, _ and 13 letters and digits, like Contoso.Notes_8wekyb3d8bbwe. Correct it.</source>
        <translation>« {name} » n’est pas un nom de famille de package : c’est le nom de l’application, _ et 13 lettres et chiffres, comme Contoso.Notes_8wekyb3d8bbwe. Corrigez-le.</translation>
    </message>
    <message>
        <source>“{part}” asks for {digits} random digits; for the chosen Windows it takes 1 to {most}. Change it.</source>
        <translation>« {part} » demande {digits} chiffres aléatoires ; pour la version de Windows choisie, il en faut de 1 à {most}. Modifiez-le.</translation>
    </message>
    <message>
        <source>“{part}” is not a macro, and % is not allowed in names. Write %SERIAL% or, for 5 random digits, %RAND:5%.</source>
        <translation>« {part} » n’est pas une macro, et % n’est pas permis dans les noms. Écrivez %SERIAL% ou, pour 5 chiffres aléatoires, %RAND:5%.</translation>
    </message>
    <message>
        <source>“{server}” is not a server and its port. Write them as proxy.contoso.com:8080.</source>
        <translation>« {server} » n’est pas un serveur avec son port. Écrivez-les comme proxy.contoso.com:8080.</translation>
    </message>
    <message>
        <source>“{sid}” is not the SID of a group. Copy it from Get-ADGroup; it begins with S-1-5-21-.</source>
        <translation>« {sid} » n’est pas le SID d’un groupe. Copiez-le de Get-ADGroup ; il commence par S-1-5-21-.</translation>
    </message>
    <message>
        <source>“{unit}” is not a distinguished name. Write it as OU=PCs,DC=contoso,DC=com.</source>
        <translation>« {unit} » n’est pas un nom unique. Écrivez-le sous la forme OU=PCs,DC=contoso,DC=com.</translation>
    </message>
    <message>
        <source>“{zone}” is not a name that Windows has for a time zone. Choose one from the list, such as Romance Standard Time.</source>
        <translation>« {zone} » n’est pas un nom que Windows a pour un fuseau horaire. Choisissez-en un dans la liste, comme Romance Standard Time.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n error(s): the package cannot be built</source>
        <translation>
            <numerusform>%n erreur : le package ne peut pas être généré</numerusform>
            <numerusform>%n erreurs : le package ne peut pas être généré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>In the file: {0}</source>
        <translation>Dans le fichier : {0}</translation>
    </message>
    <message>
        <source>The XML file that Windows writes with &lt;b&gt;netsh wlan export profile&lt;/b&gt;. It stays where it is and is read when the package is built.</source>
        <translation>Le fichier XML que Windows écrit avec &lt;b&gt;netsh wlan export profile&lt;/b&gt;. Il reste où il est et il est lu lors de la génération du package.</translation>
    </message>
    <message>
        <source>WLAN profile</source>
        <translation>Profil WLAN</translation>
    </message>
    <message>
        <source>WLAN profile without a file</source>
        <translation>Profil WLAN sans fichier</translation>
    </message>
    <message>
        <source>WLAN profiles (*.xml);;All files (*)</source>
        <translation>Profils WLAN (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>signs in as a guest</source>
        <translation>se connecte en tant qu’invité</translation>
    </message>
    <message>
        <source>signs in as the device</source>
        <translation>se connecte en tant qu’appareil</translation>
    </message>
    <message>
        <source>signs in as the device, then as the user</source>
        <translation>se connecte en tant qu’appareil, puis en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>signs in as the user</source>
        <translation>se connecte en tant qu’utilisateur</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>⚠ The key in this file works only on the PC it comes from. Export it again with &lt;b&gt;key=clear&lt;/b&gt;.</source>
        <translation>⚠ La clé de ce fichier ne fonctionne que sur le PC d’où elle vient. Exportez-le de nouveau avec &lt;b&gt;key=clear&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>⚠ This profile waits for a user, but nobody is signed in at first start: devices cannot connect. Export one that signs in as the computer.</source>
        <translation>⚠ Ce profil attend un utilisateur, mais personne n’est connecté au premier démarrage : les appareils ne peuvent pas se connecter. Exportez-en un qui se connecte en tant qu’ordinateur.</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Everybody with an account on this computer can get at {folder}. Choose one of your own.</source>
        <translation>Quiconque a un compte sur cet ordinateur a accès à {folder}. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Microsoft's builder encrypted the package, and no other program can look inside. Keep the password apart from it; if you lose it, build the package again.</source>
        <translation>Le générateur de Microsoft a chiffré le package, et aucun autre programme ne peut regarder à l’intérieur. Gardez le mot de passe séparé ; qui l’a perdu génère de nouveau le package.</translation>
    </message>
    <message>
        <source>Only Microsoft's own builder makes packages that Windows decrypts. Install Windows Configuration Designer from the Microsoft Store, or the Imaging and Configuration Designer of the Windows ADK, on Windows, and start this program there as administrator. Without it, seal the package instead.</source>
        <translation>Seul le générateur de Microsoft crée des packages que Windows déchiffre. Installez Windows Configuration Designer depuis le Microsoft Store, ou l’outil ICD du Windows ADK, sous Windows, et démarrez-y ce programme en tant qu’administrateur. Sans lui, scellez plutôt le package.</translation>
    </message>
    <message>
        <source>The package still begins like one that is not encrypted, though it cannot be read. Try it on one PC: Windows must ask for the password.</source>
        <translation>Le package commence toujours comme un package non chiffré, bien qu’il soit illisible. Essayez-le sur un PC : Windows doit demander le mot de passe.</translation>
    </message>
    <message>
        <source>The password was not recognised in what the builder said. Look for it there, and write it down.</source>
        <translation>Le mot de passe n’a pas été reconnu dans ce que le générateur a dit. Cherchez-le là et notez-le.</translation>
    </message>
    <message>
        <source>{folder} is copied to {cloud}: the package goes there too, and stays in its history.</source>
        <translation>{folder} est copié vers {cloud} : le package y va aussi et reste dans l’historique.</translation>
    </message>
    <message>
        <source>{folder} is on another computer: its administrators, and who shares it, can read it.</source>
        <translation>{folder} se trouve sur un autre ordinateur : ses administrateurs, et ceux avec qui il est partagé, peuvent le lire.</translation>
    </message>
    <message>
        <source>{path} has the device accounts with their passwords in the clear. Keep it beside the package at the root of the stick, and delete it after the first start.</source>
        <translation>{path} contient les comptes d’appareil avec leurs mots de passe en clair. Gardez-le à côté du package à la racine de la clé USB et supprimez-le après le premier démarrage.</translation>
    </message>
    <message>
        <source>{path} of an earlier build was there in the clear and was removed.</source>
        <translation>{path} d’une génération antérieure se trouvait là en clair et a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>A package is not encrypted. Choose how to protect it on its way to the PCs.</source>
        <translation>Un package n’est pas chiffré. Choisissez ce qui le protège en chemin vers les PC.</translation>
    </message>
    <message>
        <source>HoloLens and Surface Hub open no protected package, so it stays open. Guard the stick, and erase it afterwards.</source>
        <translation>HoloLens et Surface Hub n’ouvrent aucun package protégé, il reste donc ouvert. Gardez bien la clé USB et effacez-la ensuite.</translation>
    </message>
    <message>
        <source>No protection</source>
        <translation>Aucune protection</translation>
    </message>
    <message>
        <source>Password of the sealed file</source>
        <translation>Mot de passe du fichier scellé</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Protects the stick on its way. Windows’ first setup screen cannot open it by itself: open it on a PC that is set up, with the script next to it or with this program. Right for mail, shares, couriers and colleagues.</source>
        <translation>Protège la clé USB pendant le transport. L’écran de première configuration de Windows ne peut pas ouvrir le fichier de lui-même : ouvrez-le sur un PC déjà configuré, avec le script à côté ou avec ce programme. Convient aux courriels, aux partages, aux coursiers et aux collègues.</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Sealed file, opened by a password</source>
        <translation>Fichier scellé, ouvert par un mot de passe</translation>
    </message>
    <message>
        <source>Strength: fair</source>
        <translation>Robustesse : moyenne</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <translation>Robustesse : forte</translation>
    </message>
    <message>
        <source>Strength: weak</source>
        <translation>Robustesse : faible</translation>
    </message>
    <message>
        <source>The script is not protected; anyone who can change it can learn the password. Compare its SHA-256 first.</source>
        <translation>Le script n’est pas protégé : qui peut le modifier peut apprendre le mot de passe. Comparez d’abord son SHA-256.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Whoever has the file can read what is in it. Right where you hand it over yourself.</source>
        <translation>Quiconque a le fichier peut lire ce qu’il contient. Convient si vous le remettez vous-même.</translation>
    </message>
    <message>
        <source>Windows encryption, made by Microsoft’s builder</source>
        <translation>Chiffrement de Windows, par le générateur de Microsoft</translation>
    </message>
    <message>
        <source>Windows itself asks for the password, also at its first setup screen. Right for a stick that someone else plugs in. Microsoft’s builder makes the password; it is shown once.</source>
        <translation>Windows demande lui-même le mot de passe, y compris sur son écran de première configuration. Convient à une clé USB que quelqu’un d’autre branche. Le générateur de Microsoft crée le mot de passe ; il n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>With a script that opens and applies it on Windows</source>
        <translation>Avec un script qui l’ouvre et l’applique sous Windows</translation>
    </message>
    <message>
        <source>{0} to {1} characters. It is not stored anywhere: without it nobody can open the file.</source>
        <translation>De {0} à {1} caractères. Il n’est conservé nulle part : sans lui, personne ne peut ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>ProtectionResult</name>
    <message>
        <source>Copied for a minute</source>
        <translation>Copié pour une minute</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Encrypted: Windows asks for the password</source>
        <translation>Chiffré : Windows demande le mot de passe</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>None: keep the file like a password</source>
        <translation>Aucune : protégez le fichier comme un mot de passe</translation>
    </message>
    <message>
        <source>Password of the package</source>
        <translation>Mot de passe du package</translation>
    </message>
    <message>
        <source>Password of {0}</source>
        <translation>Mot de passe de {0}</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>SHA-256 of the script</source>
        <translation>SHA-256 du script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Sealed: only its password opens it</source>
        <translation>Scellé : seul son mot de passe l’ouvre</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>The password of the package. Write it down now: it is shown only this once, and not stored anywhere.</source>
        <translation>Le mot de passe du package. Notez-le maintenant : il n’est affiché que cette fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>The script is not protected; anyone who can change it can learn the password. Compare its SHA-256 before you start it, or send it by another way.</source>
        <translation>Le script n’est pas protégé : qui peut le modifier peut apprendre le mot de passe. Comparez son SHA-256 avant de le lancer, ou envoyez-le par une autre voie.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>&lt;p&gt;A Hub needs the internet for its account, for meetings and for updates. Set a proxy only where there is no other way: by a script, or by a server, not both.&lt;/p&gt;&lt;p&gt;The proxy must let the Hub through without a sign-in, as nobody is there to answer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un Hub a besoin d’internet pour son compte, les réunions et les mises à jour. Ne définissez un proxy que s’il n’y a pas d’autre voie : par un script ou par un serveur, pas les deux.&lt;/p&gt;&lt;p&gt;Le proxy doit laisser passer le Hub sans connexion, car personne n’est là pour répondre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <translation>Adresse du script</translation>
    </message>
    <message>
        <source>Addresses that bypass the server, separated by semicolons.</source>
        <translation>Adresses qui contournent le serveur, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Configure proxy settings</source>
        <translation>Configurer le proxy</translation>
    </message>
    <message>
        <source>Detect it automatically</source>
        <translation>Le détecter automatiquement</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Let a Hub reach the internet through a proxy.</source>
        <translation>Permettez à un Hub d’atteindre internet par un proxy.</translation>
    </message>
    <message>
        <source>Name and port of a fixed proxy.</source>
        <translation>Nom et port d’un proxy fixe.</translation>
    </message>
    <message>
        <source>Optional: a PAC file. Leave it empty if there is a server.</source>
        <translation>Facultatif : un fichier PAC. Laissez vide s’il y a un serveur.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The network tells where the proxy is, as it does to PCs.</source>
        <translation>Le réseau dit où est le proxy, comme aux PC.</translation>
    </message>
    <message>
        <source>Use a proxy</source>
        <translation>Utiliser un proxy</translation>
    </message>
    <message>
        <source>Use the server for local addresses too</source>
        <translation>Utiliser le serveur aussi pour les adresses locales</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A bulk token that is not used for a long time may expire early; after how long is not documented.</source>
        <translation>Un jeton en bloc longtemps inutilisé peut prendre fin avant son jour ; au bout de combien de temps n’est pas documenté.</translation>
    </message>
    <message>
        <source>A check outside of Microsoft was not passed.</source>
        <translation>Un contrôle extérieur à Microsoft n’a pas été passé.</translation>
    </message>
    <message>
        <source>A code works once. Somebody signed in with it, or chose Cancel.</source>
        <translation>Un code ne sert qu’une fois. Quelqu’un s’est connecté avec lui ou a choisi « Annuler ».</translation>
    </message>
    <message>
        <source>A guest signs in, and the tenant does not trust what the home tenant says of the device.</source>
        <translation>Un invité se connecte, et le locataire ne se fie pas à ce que le locataire d’origine dit de l’appareil.</translation>
    </message>
    <message>
        <source>A new token under an old id overwrites the account package_… of that id. Packages built with the old token may stop working.</source>
        <translation>Un nouveau jeton sous un ancien identifiant écrase le compte package_… de cet identifiant. Les packages générés avec l’ancien jeton peuvent cesser de fonctionner.</translation>
    </message>
    <message>
        <source>A page was loaded again, or the answer came late.</source>
        <translation>Une page a été rechargée, ou la réponse est arrivée tard.</translation>
    </message>
    <message>
        <source>A policy of Conditional Access asks for a device that Intune says is compliant.</source>
        <translation>Une stratégie d’accès conditionnel demande un appareil qu’Intune déclare conforme.</translation>
    </message>
    <message>
        <source>A policy of Conditional Access asks for a hybrid joined device.</source>
        <translation>Une stratégie d’accès conditionnel demande un appareil à jonction hybride.</translation>
    </message>
    <message>
        <source>A policy of Conditional Access sets rules that this sign-in does not satisfy.</source>
        <translation>Une stratégie d’accès conditionnel pose des règles que cette connexion ne satisfait pas.</translation>
    </message>
    <message>
        <source>A policy of the tenant blocks this account, app, network or way to sign in.</source>
        <translation>Une stratégie du locataire bloque ce compte, cette application, ce réseau ou cette façon de se connecter.</translation>
    </message>
    <message>
        <source>A policy of the tenant, or of Active Directory on premises, ends passwords after some time.</source>
        <translation>Une stratégie du locataire, ou de l’Active Directory local, fait expirer les mots de passe après un certain temps.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network put its own page there, or the service changed.</source>
        <translation>Un proxy ou une page de connexion du réseau y a mis sa propre page, ou le service a changé.</translation>
    </message>
    <message>
        <source>A proxy or security product opens the connection, and its root certificate is not in the trust store of this computer; or the clock is wrong; or REQUESTS_CA_BUNDLE names other certificates.</source>
        <translation>Un proxy ou un produit de sécurité ouvre la connexion, et son certificat racine n’est pas dans le magasin de confiance de cet ordinateur ; ou l’horloge est fausse ; ou REQUESTS_CA_BUNDLE désigne d’autres certificats.</translation>
    </message>
    <message>
        <source>A restriction between tenants keeps the account out.</source>
        <translation>Une restriction entre locataires écarte le compte.</translation>
    </message>
    <message>
        <source>A security policy of the tenant blocked the sign-in.</source>
        <translation>Une stratégie de sécurité du locataire a bloqué la connexion.</translation>
    </message>
    <message>
        <source>A security product or a setting of this computer forbids to listen on 127.0.0.1.</source>
        <translation>Un produit de sécurité ou un réglage de cet ordinateur interdit d’écouter sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>A sign-in is good for about an hour, and an administrator can end it before.</source>
        <translation>Une connexion est valable une heure environ, et un administrateur peut y mettre fin avant.</translation>
    </message>
    <message>
        <source>Active Directory on premises could not check the password.</source>
        <translation>L’Active Directory local n’a pas pu vérifier le mot de passe.</translation>
    </message>
    <message>
        <source>Add the permission as the guide shows, grant admin consent, and sign in again.</source>
        <translation>Ajoutez l’autorisation comme le guide le montre, accordez le consentement administrateur et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Add your account to “Users may join devices to Microsoft Entra”, have consent granted, and sign in again. The checklist has the links.</source>
        <translation>Ajoutez votre compte à « Les utilisateurs peuvent joindre des appareils à Microsoft Entra », faites accorder le consentement et reconnectez-vous. La liste de contrôle a les liens.</translation>
    </message>
    <message>
        <source>Allow the program to listen on this computer, or sign in with a device code.</source>
        <translation>Autorisez le programme à écouter sur cet ordinateur, ou connectez-vous avec un code d’appareil.</translation>
    </message>
    <message>
        <source>An administrator blocked its sign-in, here or in Active Directory on premises.</source>
        <translation>Un administrateur a bloqué sa connexion, ici ou dans l’Active Directory local.</translation>
    </message>
    <message>
        <source>An administrator has to approve the app registration; a request can be sent.</source>
        <translation>Un administrateur doit approuver l’inscription d’application ; une demande peut être envoyée.</translation>
    </message>
    <message>
        <source>An administrator, a policy or a clean-up of old devices disabled its entry.</source>
        <translation>Un administrateur, une stratégie ou un nettoyage d’anciens appareils a désactivé son entrée.</translation>
    </message>
    <message>
        <source>An agent of pass-through authentication does not reach it, is slow, or its clock is wrong.</source>
        <translation>Un agent d’authentification directe ne l’atteint pas, est lent, ou son horloge est fausse.</translation>
    </message>
    <message>
        <source>Ask who disabled it. Under Enterprise applications, set “Enabled for users to sign-in” to Yes.</source>
        <translation>Demandez qui l’a désactivée. Sous « Applications d’entreprise », mettez « Activé pour que les utilisateurs se connectent » sur « Oui ».</translation>
    </message>
    <message>
        <source>Change the password where you usually do, and sign in again.</source>
        <translation>Changez le mot de passe là où vous le faites d’habitude, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check that the cloud is that of your tenant, and that the app registration has the permission and admin consent. Then sign in again.</source>
        <translation>Vérifiez que le cloud est celui de votre locataire et que l’inscription d’application a l’autorisation et le consentement administrateur. Puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check the address of the proxy, and have the sign-in host allowed there.</source>
        <translation>Vérifiez l’adresse du proxy et faites-y autoriser l’hôte de connexion.</translation>
    </message>
    <message>
        <source>Check the agents of pass-through authentication, or sign in with a cloud account.</source>
        <translation>Vérifiez les agents d’authentification directe, ou connectez-vous avec un compte cloud.</translation>
    </message>
    <message>
        <source>Check the network, allow the sign-in host in the firewall, or set the proxy.</source>
        <translation>Vérifiez le réseau, autorisez l’hôte de connexion dans le pare-feu, ou définissez le proxy.</translation>
    </message>
    <message>
        <source>Check the tenant and the cloud, and sign in again.</source>
        <translation>Vérifiez le locataire et le cloud, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, and sign in again.</source>
        <translation>Choisissez le cloud du locataire et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes come and go; the text of the service says more.</source>
        <translation>Les codes vont et viennent ; le texte du service en dit plus.</translation>
    </message>
    <message>
        <source>Compare client id and tenant with the app registration, or create it again with the guide.</source>
        <translation>Comparez l’identifiant client et le locataire avec l’inscription d’application, ou recréez-la avec le guide.</translation>
    </message>
    <message>
        <source>Conditional Access blocked the sign-in by device code.</source>
        <translation>L’accès conditionnel a bloqué la connexion par code d’appareil.</translation>
    </message>
    <message>
        <source>Conditional Access blocked the sign-in.</source>
        <translation>L’accès conditionnel a bloqué la connexion.</translation>
    </message>
    <message>
        <source>Conditional Access refused the device or the circumstances of the sign-in.</source>
        <translation>L’accès conditionnel a refusé l’appareil ou les circonstances de la connexion.</translation>
    </message>
    <message>
        <source>Copy the sign-in address into a browser on this computer, or sign in with a device code.</source>
        <translation>Copiez l’adresse de connexion dans un navigateur de cet ordinateur, ou connectez-vous avec un code d’appareil.</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Identifiant de corrélation</translation>
    </message>
    <message>
        <source>Create an app registration of your own with the guide, and enter its client id.</source>
        <translation>Créez votre propre inscription d’application avec le guide, et saisissez son identifiant client.</translation>
    </message>
    <message>
        <source>Create it with: New-MgServicePrincipal -AppId 00000014-0000-0000-c000-000000000000. Wait a few minutes and try again.</source>
        <translation>Créez-le avec : New-MgServicePrincipal -AppId 00000014-0000-0000-c000-000000000000. Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Enter the domain or the id of your tenant, and sign in again.</source>
        <translation>Saisissez le domaine ou l’identifiant de votre locataire, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Enter the tenant as a verified domain or as its id, and sign in again.</source>
        <translation>Saisissez le locataire par un domaine vérifié ou par son identifiant, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Get a new token and rebuild the package. Build packages shortly before they are used.</source>
        <translation>Obtenez un nouveau jeton et générez de nouveau le package. Créez les packages peu avant de les utiliser.</translation>
    </message>
    <message>
        <source>Grant the permissions that are asked for, or sign in with an account that has the role.</source>
        <translation>Accordez les autorisations demandées, ou connectez-vous avec un compte qui a le rôle.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Have Cloud Device Administrator assigned to you for the whole tenant, activate it if it is only eligible, and then sign in again.</source>
        <translation>Faites-vous attribuer le rôle « Administrateur d’appareil cloud » pour tout le locataire, activez-le s’il est seulement éligible, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Have the device enabled in Entra ID under Devices, or sign in from another one.</source>
        <translation>Faites activer l’appareil dans Entra ID sous Appareils, ou connectez-vous depuis un autre.</translation>
    </message>
    <message>
        <source>Have the risk examined in the home tenant, or sign in with an account of this tenant.</source>
        <translation>Faites examiner le risque dans le locataire d’origine, ou connectez-vous avec un compte de ce locataire-ci.</translation>
    </message>
    <message>
        <source>Have the risk examined, or register the second factor from a place or device that the tenant allows. Then sign in again.</source>
        <translation>Faites examiner le risque, ou enregistrez le second facteur depuis un lieu ou un appareil que le locataire autorise. Puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Have the root certificate of the proxy added to the trust store of the operating system. Do not turn the check off.</source>
        <translation>Faites ajouter le certificat racine du proxy au magasin de confiance du système d’exploitation. Ne désactivez pas la vérification.</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Identity Protection considers the account to be at risk.</source>
        <translation>Identity Protection tient le compte pour menacé.</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, add http://localhost as a redirect address of the platform “Mobile and desktop applications”.</source>
        <translation>Dans l’inscription d’application, sous « Authentification », ajoutez http://localhost comme adresse de redirection de la plateforme « Applications mobiles et de bureau ».</translation>
    </message>
    <message>
        <source>In the app registration, under Authentication, set “Allow public client flows” to Yes, and sign in again. Never create a secret for it.</source>
        <translation>Dans l’inscription d’application, sous « Authentification », mettez « Autoriser les flux clients publics » sur « Oui », et reconnectez-vous. Ne créez jamais de secret pour elle.</translation>
    </message>
    <message>
        <source>In this tenant, an administrator has to grant the permission, and that has not been done.</source>
        <translation>Dans ce locataire, un administrateur doit accorder l’autorisation, et cela n’a pas été fait.</translation>
    </message>
    <message>
        <source>It expired, a policy requires a fresh sign-in, or it was revoked, as after a new password.</source>
        <translation>Elle a expiré, une stratégie exige une nouvelle connexion, ou elle a été révoquée, par exemple après un changement de mot de passe.</translation>
    </message>
    <message>
        <source>It has an internal failure, or refuses the request; the number in the answer says which.</source>
        <translation>Il est lui-même en panne, ou refuse la demande ; le numéro de la réponse dit lequel des deux.</translation>
    </message>
    <message>
        <source>It is good for some minutes, and nobody signed in with it in that time.</source>
        <translation>Il est valable quelques minutes, et personne ne s’est connecté avec lui pendant ce temps.</translation>
    </message>
    <message>
        <source>It was mistyped or left out.</source>
        <translation>Il a été mal saisi ou omis.</translation>
    </message>
    <message>
        <source>Its entry in Entra ID is gone or disabled, or was made a moment ago and is not known everywhere.</source>
        <translation>Son entrée dans Entra ID a disparu ou est désactivée, ou vient d’être créée et n’est pas encore connue partout.</translation>
    </message>
    <message>
        <source>Its entry was deleted, or the device was reset or joined to another tenant.</source>
        <translation>Son entrée a été supprimée, ou l’appareil a été réinitialisé ou joint à un autre locataire.</translation>
    </message>
    <message>
        <source>Join the device again: run dsregcmd /leave as an administrator, restart, and join. Or sign in from another one.</source>
        <translation>Joignez l’appareil à nouveau : exécutez dsregcmd /leave en tant qu’administrateur, redémarrez, et joignez-le. Ou connectez-vous depuis un autre.</translation>
    </message>
    <message>
        <source>Keep the id only if you replace the old packages. To let both work, take a new package id.</source>
        <translation>Ne gardez l’identifiant que si vous remplacez les anciens packages. Pour que les deux fonctionnent, prenez un nouvel identifiant de package.</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Look into the sign-in log with the correlation id, or ask who keeps the policies.</source>
        <translation>Consultez le journal de connexion avec l’identifiant de corrélation, ou demandez à qui gère les stratégies.</translation>
    </message>
    <message>
        <source>Look into the sign-in log with the correlation id; it names the policy. A managed PC with Edge in a known network usually passes.</source>
        <translation>Consultez le journal de connexion avec l’identifiant de corrélation ; il nomme la stratégie. Un PC géré avec Edge, dans un réseau connu, passe en général.</translation>
    </message>
    <message>
        <source>Look into the sign-in log with the correlation id; it names the policy. If you used a device code, sign in with the browser: many tenants block device codes.</source>
        <translation>Consultez le journal de connexion avec l’identifiant de corrélation ; il nomme la stratégie. Si vous avez utilisé un code d’appareil, connectez-vous avec le navigateur : beaucoup de locataires bloquent les codes d’appareil.</translation>
    </message>
    <message>
        <source>Look the code up at https://login.microsoftonline.com/error, and look into the sign-in log.</source>
        <translation>Cherchez le code sur https://login.microsoftonline.com/error, et consultez le journal de connexion.</translation>
    </message>
    <message>
        <source>Many tenants block device codes, because they are misused for phishing.</source>
        <translation>Beaucoup de locataires bloquent les codes d’appareil, car l’hameçonnage en abuse.</translation>
    </message>
    <message>
        <source>Microsoft Graph answered with an error.</source>
        <translation>Microsoft Graph a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not accept the sign-in, or no longer does.</source>
        <translation>Microsoft Graph n’accepte pas la connexion, ou ne l’accepte plus.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not let this account or app see or do that.</source>
        <translation>Microsoft Graph ne permet pas à ce compte ou à cette application de voir ou de faire cela.</translation>
    </message>
    <message>
        <source>Microsoft asks for a client secret, which a program on a desktop cannot keep.</source>
        <translation>Microsoft demande un secret client, qu’un programme de bureau ne peut pas garder.</translation>
    </message>
    <message>
        <source>Microsoft blocked a delegated administrator because of suspicious activity.</source>
        <translation>Microsoft a bloqué un administrateur délégué à cause d’une activité suspecte.</translation>
    </message>
    <message>
        <source>Microsoft could not determine the tenant.</source>
        <translation>Microsoft n’a pas pu savoir de quel locataire il s’agit.</translation>
    </message>
    <message>
        <source>Microsoft did not accept the proof of the device of this sign-in.</source>
        <translation>Microsoft n’a pas accepté la preuve de l’appareil de cette connexion.</translation>
    </message>
    <message>
        <source>Microsoft does not let this client id use the bulk-token service.</source>
        <translation>Microsoft ne permet pas à cet identifiant client d’utiliser le service des jetons en bloc.</translation>
    </message>
    <message>
        <source>Microsoft may have changed the service, or a proxy changed the answer.</source>
        <translation>Microsoft a peut-être modifié le service, ou un proxy a modifié la réponse.</translation>
    </message>
    <message>
        <source>Microsoft or a policy of the tenant requires it, often because of a risk.</source>
        <translation>Microsoft ou une stratégie du locataire l’exige, souvent à cause d’un risque.</translation>
    </message>
    <message>
        <source>Microsoft received too many requests and asks you to wait.</source>
        <translation>Microsoft a reçu trop de demandes et prie d’attendre.</translation>
    </message>
    <message>
        <source>Microsoft refused, with a reason that this program does not know.</source>
        <translation>Microsoft a refusé, pour une raison que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Microsoft sees a risk, or the tenant lets second factors be registered only from certain places or devices.</source>
        <translation>Microsoft voit un risque, ou le locataire ne permet d’enregistrer un second facteur que depuis certains lieux ou appareils.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>No tenant was entered, so the sign-in went to the address for all tenants.</source>
        <translation>Aucun locataire n’a été saisi : la connexion est allée à l’adresse commune à tous les locataires.</translation>
    </message>
    <message>
        <source>No tenant was given, or its domain is not verified in any tenant.</source>
        <translation>Aucun locataire n’a été donné, ou son domaine n’est vérifié dans aucun locataire.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in, or the service is slow or out of reach.</source>
        <translation>Personne n’a terminé la connexion, ou le service est lent ou hors de portée.</translation>
    </message>
    <message>
        <source>Nobody has consented to what the app registration asks for.</source>
        <translation>Personne n’a consenti à ce que l’inscription d’application demande.</translation>
    </message>
    <message>
        <source>Nobody has entered the device code yet.</source>
        <translation>Personne n’a encore saisi le code d’appareil.</translation>
    </message>
    <message>
        <source>None of the roles that may obtain bulk tokens is assigned and active.</source>
        <translation>Aucun des rôles qui permettent d’obtenir des jetons en bloc n’est attribué et actif.</translation>
    </message>
    <message>
        <source>None were given, they are wrong, or the proxy wants a way of signing in that is not supported.</source>
        <translation>Ils n’ont pas été donnés, ils sont faux, ou le proxy veut une forme de connexion qui n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Nothing certain is known about this.</source>
        <translation>Rien de certain n’est connu à ce sujet.</translation>
    </message>
    <message>
        <source>One of them is mistyped, or the password was changed lately.</source>
        <translation>L’un des deux est mal saisi, ou le mot de passe a été changé récemment.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants a sign-in, and try again.</source>
        <translation>Ouvrez une page web pour voir si le réseau veut une connexion, et réessayez.</translation>
    </message>
    <message>
        <source>Open the link for admin consent as Global Administrator, Cloud Application Administrator or Application Administrator, accept, wait a minute, and sign in again.</source>
        <translation>Ouvrez le lien du consentement administrateur en tant qu’administrateur général, administrateur d’application cloud ou administrateur d’application, acceptez, attendez une minute et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Open the page shown, enter the code, and sign in; the program goes on by itself.</source>
        <translation>Ouvrez la page indiquée, saisissez le code et connectez-vous ; le programme continue de lui-même.</translation>
    </message>
    <message>
        <source>Run the program on a compliant PC and sign in there with Edge, or with Chrome and Microsoft's single sign-on extension.</source>
        <translation>Exécutez le programme sur un PC conforme et connectez-vous-y avec Edge, ou avec Chrome et l’extension d’authentification unique de Microsoft.</translation>
    </message>
    <message>
        <source>Run the program on a joined PC and sign in with Edge, or Chrome with single sign-on.</source>
        <translation>Exécutez le programme sur un PC joint et connectez-vous avec Edge, ou avec Chrome et l’authentification unique.</translation>
    </message>
    <message>
        <source>Security defaults are on, and this sign-in uses a way they do not allow.</source>
        <translation>Les paramètres de sécurité par défaut sont activés, et cette connexion utilise une façon qu’ils n’autorisent pas.</translation>
    </message>
    <message>
        <source>Send the request from the page in the browser, or have an administrator open the link for admin consent. Sign in again when it is approved.</source>
        <translation>Envoyez la demande depuis la page du navigateur, ou faites ouvrir le lien du consentement administrateur par un administrateur. Reconnectez-vous une fois la demande approuvée.</translation>
    </message>
    <message>
        <source>Set one up at https://aka.ms/mfasetup, and then sign in again.</source>
        <translation>Configurez-la sur https://aka.ms/mfasetup, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Set the clock, choose a day 1 to 180 days ahead, and try again.</source>
        <translation>Réglez l’horloge, choisissez un jour de 1 à 180 jours à l’avance et réessayez.</translation>
    </message>
    <message>
        <source>Set the clock, or let the computer set it by the network, and try again.</source>
        <translation>Réglez l’horloge, ou laissez l’ordinateur la régler par le réseau, et réessayez.</translation>
    </message>
    <message>
        <source>Set the proxy with its name and password, or have the sign-in host allowed without one.</source>
        <translation>Définissez le proxy avec son nom et son mot de passe, ou faites autoriser l’hôte de connexion sans proxy.</translation>
    </message>
    <message>
        <source>Sign in again in the browser with “Use another account” or in a private window, and confirm with the second factor.</source>
        <translation>Reconnectez-vous dans le navigateur avec « Utiliser un autre compte » ou dans une fenêtre privée, et confirmez avec le second facteur.</translation>
    </message>
    <message>
        <source>Sign in again in the same browser and confirm with the second factor.</source>
        <translation>Reconnectez-vous dans le même navigateur et confirmez avec le second facteur.</translation>
    </message>
    <message>
        <source>Sign in again in the same browser and finish the page of that provider.</source>
        <translation>Reconnectez-vous dans le même navigateur et terminez la page de ce fournisseur.</translation>
    </message>
    <message>
        <source>Sign in again with the second factor at hand, and confirm within a minute.</source>
        <translation>Reconnectez-vous avec le second facteur à portée de main, et confirmez dans la minute.</translation>
    </message>
    <message>
        <source>Sign in again, and reset the password if you no longer know it.</source>
        <translation>Reconnectez-vous, et réinitialisez le mot de passe si vous ne le connaissez plus.</translation>
    </message>
    <message>
        <source>Sign in again. If a device shows this, get a new token and rebuild its package.</source>
        <translation>Reconnectez-vous. Si c’est un appareil qui l’affiche, obtenez un nouveau jeton et générez de nouveau son package.</translation>
    </message>
    <message>
        <source>Sign in at https://myaccount.microsoft.com, follow the pages there, and sign in again.</source>
        <translation>Connectez-vous à https://myaccount.microsoft.com, suivez les pages qui s’y affichent, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in for the tenant check again.</source>
        <translation>Reconnectez-vous pour la vérification du locataire.</translation>
    </message>
    <message>
        <source>Sign in with Edge, or Chrome with Microsoft's single sign-on extension, on a registered device.</source>
        <translation>Connectez-vous avec Edge, ou avec Chrome et l’extension d’authentification unique de Microsoft, sur un appareil enregistré.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant itself, and have the partner check its account.</source>
        <translation>Connectez-vous avec un compte du locataire lui-même, et faites vérifier par le partenaire son compte.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant itself, or have its administrators trust compliant devices under cross-tenant access.</source>
        <translation>Connectez-vous avec un compte du locataire même, ou demandez à ses administrateurs d’approuver les appareils conformes sous accès interlocataire.</translation>
    </message>
    <message>
        <source>Sign in with an account that is not in the staged rollout, for example one of *.onmicrosoft.com, and with a password or a certificate.</source>
        <translation>Connectez-vous avec un compte qui n’est pas dans le déploiement par étapes, par exemple un compte de *.onmicrosoft.com, et avec un mot de passe ou un certificat.</translation>
    </message>
    <message>
        <source>Sign in with another account, or have this one enabled.</source>
        <translation>Connectez-vous avec un autre compte, ou faites activer celui-ci.</translation>
    </message>
    <message>
        <source>Sign in with the browser and a second factor, not with a device code.</source>
        <translation>Connectez-vous avec le navigateur et un second facteur, pas avec un code d’appareil.</translation>
    </message>
    <message>
        <source>Sign in with the browser instead. A device code is not needed where there is one.</source>
        <translation>Connectez-vous plutôt avec le navigateur. Là où il y en a un, un code d’appareil n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Somebody chose Cancel, often because the page speaks of deleting devices. The bulk-token service asks for this permission; the program deletes nothing.</source>
        <translation>Quelqu’un a choisi « Annuler », souvent parce que la page parle de supprimer des appareils. Le service des jetons en bloc demande cette autorisation ; le programme ne supprime rien.</translation>
    </message>
    <message>
        <source>Somebody disabled it, or sign-in for users is off at its enterprise application.</source>
        <translation>Quelqu’un l’a désactivée, ou la connexion des utilisateurs est coupée dans son application d’entreprise.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Start again and accept, or have an administrator grant consent for all beforehand.</source>
        <translation>Recommencez et acceptez, ou faites accorder auparavant le consentement pour tous par un administrateur.</translation>
    </message>
    <message>
        <source>Start again and choose an account of the right tenant, or correct the tenant.</source>
        <translation>Recommencez et choisissez un compte du bon locataire, ou corrigez le locataire.</translation>
    </message>
    <message>
        <source>Start again, and enter the new code as it is shown.</source>
        <translation>Recommencez et saisissez le nouveau code tel qu’il est affiché.</translation>
    </message>
    <message>
        <source>Start again, and enter the new code at once.</source>
        <translation>Recommencez et saisissez le nouveau code aussitôt.</translation>
    </message>
    <message>
        <source>Start again, choose “Use another account”, and take one of the tenant for which the token is.</source>
        <translation>Recommencez, choisissez « Utiliser un autre compte » et prenez-en un du locataire auquel le jeton est destiné.</translation>
    </message>
    <message>
        <source>Start again. If it was not you who used the code, look into the sign-in log.</source>
        <translation>Recommencez. Si ce n’est pas vous qui avez utilisé le code, consultez le journal de connexion.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The account administers this tenant for a partner, and something about it looked suspicious.</source>
        <translation>Le compte administre ce locataire pour un partenaire, et quelque chose en lui a paru suspect.</translation>
    </message>
    <message>
        <source>The account does not exist in this tenant.</source>
        <translation>Le compte n’existe pas dans ce locataire.</translation>
    </message>
    <message>
        <source>The account has to confirm with a second factor, and this sign-in did not ask for it.</source>
        <translation>Le compte doit confirmer avec un second facteur, et cette connexion ne l’a pas demandé.</translation>
    </message>
    <message>
        <source>The account has to register a second factor first.</source>
        <translation>Le compte doit d’abord enregistrer un second facteur.</translation>
    </message>
    <message>
        <source>The account has to register a second factor, and may not do so here.</source>
        <translation>Le compte doit enregistrer un second facteur, et n’en a pas le droit ici.</translation>
    </message>
    <message>
        <source>The account has to set a new password or its recovery data first.</source>
        <translation>Le compte doit d’abord définir un nouveau mot de passe ou ses données de récupération.</translation>
    </message>
    <message>
        <source>The account is blocked because its home tenant sees a risk.</source>
        <translation>Le compte est bloqué, car son locataire d’origine voit un risque.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>The account is locked, or the sign-in came from an address that Microsoft distrusts.</source>
        <translation>Le compte est verrouillé, ou la connexion est venue d’une adresse dont Microsoft se méfie.</translation>
    </message>
    <message>
        <source>The address http://localhost is missing, or is listed under Web instead of Mobile and desktop applications.</source>
        <translation>L’adresse http://localhost manque, ou figure sous « Web » au lieu d’« Applications mobiles et de bureau ».</translation>
    </message>
    <message>
        <source>The address to which the browser returns is not listed in the app registration.</source>
        <translation>L’adresse à laquelle le navigateur revient ne figure pas dans l’inscription d’application.</translation>
    </message>
    <message>
        <source>The app registration does not list the permission that bulk tokens need.</source>
        <translation>L’inscription d’application ne contient pas l’autorisation dont les jetons en bloc ont besoin.</translation>
    </message>
    <message>
        <source>The app registration is disabled.</source>
        <translation>L’inscription d’application est désactivée.</translation>
    </message>
    <message>
        <source>The app registration is for one tenant, but the sign-in was not sent to a certain one.</source>
        <translation>L’inscription d’application est pour un seul locataire, mais la connexion n’a pas été envoyée à un locataire précis.</translation>
    </message>
    <message>
        <source>The app registration is not a public client.</source>
        <translation>L’inscription d’application n’est pas un client public.</translation>
    </message>
    <message>
        <source>The browser signed in with another account, or the name is mistyped.</source>
        <translation>Le navigateur s’est connecté avec un autre compte, ou le nom est mal saisi.</translation>
    </message>
    <message>
        <source>The browser took an account of another organisation, or the tenant was entered wrongly.</source>
        <translation>Le navigateur a pris un compte d’une autre organisation, ou le locataire a été mal saisi.</translation>
    </message>
    <message>
        <source>The client id belongs to Microsoft, and one program of Microsoft may not stand in for another.</source>
        <translation>L’identifiant client appartient à Microsoft, et un programme de Microsoft n’a pas le droit d’en remplacer un autre.</translation>
    </message>
    <message>
        <source>The client id is mistyped, belongs to another tenant, or the app registration was deleted.</source>
        <translation>L’identifiant client est mal saisi, appartient à un autre locataire, ou l’inscription d’application a été supprimée.</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the service differ too much.</source>
        <translation>L’horloge de cet ordinateur et celle du service diffèrent trop.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the day is past or more than 180 days ahead, counted in UTC.</source>
        <translation>L’horloge de cet ordinateur est fausse, ou le jour est passé ou à plus de 180 jours, compté en UTC.</translation>
    </message>
    <message>
        <source>The code is still waiting for somebody to sign in with it.</source>
        <translation>Le code attend encore que quelqu’un se connecte avec lui.</translation>
    </message>
    <message>
        <source>The code of this sign-in was used twice or is no longer good.</source>
        <translation>Le code de cette connexion a été utilisé deux fois ou n’est plus valable.</translation>
    </message>
    <message>
        <source>The connection is not trusted, so nothing was sent.</source>
        <translation>La connexion n’est pas approuvée : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The consent for the tenant check is missing, or your role does not include it.</source>
        <translation>Le consentement pour la vérification du locataire manque, ou votre rôle ne la comprend pas.</translation>
    </message>
    <message>
        <source>The date, the time or the time zone of this computer is wrong.</source>
        <translation>La date, l’heure ou le fuseau horaire de cet ordinateur est faux.</translation>
    </message>
    <message>
        <source>The delegated permission self_service_device_delete is missing, or it is for another cloud.</source>
        <translation>L’autorisation déléguée self_service_device_delete manque, ou elle est pour un autre cloud.</translation>
    </message>
    <message>
        <source>The device code has been used or declined already.</source>
        <translation>Le code d’appareil a déjà été utilisé ou refusé.</translation>
    </message>
    <message>
        <source>The device code has expired.</source>
        <translation>Le code d’appareil a expiré.</translation>
    </message>
    <message>
        <source>The device code is not one that Microsoft knows.</source>
        <translation>Microsoft ne connaît pas ce code d’appareil.</translation>
    </message>
    <message>
        <source>The device is not registered, or this browser does not pass on what Windows knows.</source>
        <translation>L’appareil n’est pas enregistré, ou ce navigateur ne transmet pas ce que Windows sait.</translation>
    </message>
    <message>
        <source>The device of this sign-in is disabled in Entra ID.</source>
        <translation>L’appareil de cette connexion est désactivé dans Entra ID.</translation>
    </message>
    <message>
        <source>The device of this sign-in is not, or no longer, in Entra ID.</source>
        <translation>L’appareil de cette connexion n’est pas, ou n’est plus, dans Entra ID.</translation>
    </message>
    <message>
        <source>The device setting “Users may join devices to Microsoft Entra” leaves you out, your role is missing, or nobody has consented to the permission of the app registration.</source>
        <translation>Le paramètre d’appareil « Les utilisateurs peuvent joindre des appareils à Microsoft Entra » ne vous inclut pas, votre rôle manque, ou personne n’a consenti à l’autorisation de l’inscription d’application.</translation>
    </message>
    <message>
        <source>The directory refused to create the account package_… of the bulk token.</source>
        <translation>L’annuaire a refusé de créer le compte package_… du jeton en bloc.</translation>
    </message>
    <message>
        <source>The directory says that your rights do not suffice to create the account package_….</source>
        <translation>L’annuaire dit que vos droits ne suffisent pas pour créer le compte package_….</translation>
    </message>
    <message>
        <source>The domain or id is mistyped, the tenant is in another cloud, or it has no subscription.</source>
        <translation>Le domaine ou l’identifiant est mal saisi, le locataire est dans un autre cloud, ou il n’a pas d’abonnement.</translation>
    </message>
    <message>
        <source>The enterprise application requires assignment, and you are not on its list.</source>
        <translation>L’application d’entreprise exige une affectation, et vous n’êtes pas sur sa liste.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Le nom ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>Le mot de passe du compte a expiré.</translation>
    </message>
    <message>
        <source>The password was changed or has expired since, or an administrator revoked the sessions.</source>
        <translation>Le mot de passe a été changé ou a expiré depuis, ou un administrateur a révoqué les sessions.</translation>
    </message>
    <message>
        <source>The program could not wait for the answer of the browser.</source>
        <translation>Le programme n’a pas pu attendre la réponse du navigateur.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Le proxy demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>The proxy is out of reach, its address is wrong, or it blocks the sign-in host.</source>
        <translation>Le proxy est hors de portée, son adresse est fausse, ou il bloque l’hôte de connexion.</translation>
    </message>
    <message>
        <source>The proxy of this network allows other tenants only, or a policy for access between tenants blocks.</source>
        <translation>Le proxy de ce réseau n’autorise que d’autres locataires, ou une stratégie d’accès entre locataires bloque.</translation>
    </message>
    <message>
        <source>The request was declined or not answered in time, or the code was wrong.</source>
        <translation>La demande a été refusée ou est restée trop longtemps sans réponse, ou le code était faux.</translation>
    </message>
    <message>
        <source>The role is limited to an administrative unit, was activated only after the sign-in, or the client id is one that Microsoft no longer lets do this. The cause has not been found in public; Global Administrators meet it too.</source>
        <translation>Le rôle est limité à une unité administrative, n’a été activé qu’après la connexion, ou l’identifiant client est de ceux à qui Microsoft ne le permet plus. La cause n’est pas connue publiquement ; des administrateurs généraux le rencontrent aussi.</translation>
    </message>
    <message>
        <source>The second factor was not asked for, or the last confirmation is too old.</source>
        <translation>Le second facteur n’a pas été demandé, ou la dernière confirmation est trop ancienne.</translation>
    </message>
    <message>
        <source>The second factor was not confirmed.</source>
        <translation>Le second facteur n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>The security defaults of the tenant blocked the sign-in.</source>
        <translation>Les paramètres de sécurité par défaut du locataire ont bloqué la connexion.</translation>
    </message>
    <message>
        <source>The service answered with an error and no explanation.</source>
        <translation>Le service a répondu par une erreur sans explication.</translation>
    </message>
    <message>
        <source>The service answered with nothing where a token should be.</source>
        <translation>Le service n’a rien répondu là où un jeton devrait se trouver.</translation>
    </message>
    <message>
        <source>The service did not accept the access token of the sign-in.</source>
        <translation>Le service n’a pas accepté le jeton d’accès de la connexion.</translation>
    </message>
    <message>
        <source>The service did not accept the day on which the token is to end.</source>
        <translation>Le service n’a pas accepté le jour où le jeton doit prendre fin.</translation>
    </message>
    <message>
        <source>The service for registering devices is not available to the app in this tenant.</source>
        <translation>Le service d’enregistrement des appareils n’est pas disponible pour l’application dans ce locataire.</translation>
    </message>
    <message>
        <source>The service has a failure, or this tenant does not offer what was asked for.</source>
        <translation>Le service est en panne, ou ce locataire n’offre pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The service or its directory was out of reach, too slow, or overloaded at that moment.</source>
        <translation>Le service ou son annuaire était hors d’atteinte, trop lent ou surchargé à ce moment-là.</translation>
    </message>
    <message>
        <source>The service principal Microsoft.Azure.SyncFabric is probably missing. New tenants often lack it, and it has been seen to vanish.</source>
        <translation>Le principal de service Microsoft.Azure.SyncFabric manque sans doute. Les nouveaux locataires en sont souvent dépourvus, et on l’a vu disparaître.</translation>
    </message>
    <message>
        <source>The service principal “Device Registration Service” is missing or disabled, or the tenant has no licence that includes it.</source>
        <translation>Le principal de service « Device Registration Service » manque ou est désactivé, ou le locataire n’a pas de licence qui le comprend.</translation>
    </message>
    <message>
        <source>The service refused the sign-in because it was made without multi-factor authentication.</source>
        <translation>Le service a refusé la connexion, car elle s’est faite sans authentification multifacteur.</translation>
    </message>
    <message>
        <source>The service refused this client without giving a number.</source>
        <translation>Le service a refusé ce client sans donner de numéro.</translation>
    </message>
    <message>
        <source>The service reported success, but its answer contains no token.</source>
        <translation>Le service a annoncé une réussite, mais sa réponse ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>The service says that you may not register devices in this tenant.</source>
        <translation>Le service dit que vous n’avez pas le droit d’enregistrer des appareils dans ce locataire.</translation>
    </message>
    <message>
        <source>The service says that your account lacks the role for bulk tokens.</source>
        <translation>Le service dit qu’il manque à votre compte le rôle pour les jetons en bloc.</translation>
    </message>
    <message>
        <source>The service sent an answer that cannot be read.</source>
        <translation>Le service a envoyé une réponse illisible.</translation>
    </message>
    <message>
        <source>The session of the sign-in has ended.</source>
        <translation>La session de la connexion a pris fin.</translation>
    </message>
    <message>
        <source>The sign-in host could not be reached.</source>
        <translation>L’hôte de connexion n’a pas pu être atteint.</translation>
    </message>
    <message>
        <source>The sign-in or the token is no longer good.</source>
        <translation>La connexion ou le jeton n’est plus valable.</translation>
    </message>
    <message>
        <source>The sign-in service had a fault of its own that usually passes.</source>
        <translation>Le service de connexion a eu une panne qui passe d’ordinaire.</translation>
    </message>
    <message>
        <source>The sign-in was declined on Microsoft's page.</source>
        <translation>La connexion a été refusée sur la page de Microsoft.</translation>
    </message>
    <message>
        <source>The sign-in went to one cloud, and the tenant lives in another.</source>
        <translation>La connexion est allée vers un cloud, et le locataire se trouve dans un autre.</translation>
    </message>
    <message>
        <source>The state of the device, the place, the network or the risk does not satisfy a policy.</source>
        <translation>L’état de l’appareil, le lieu, le réseau ou le risque ne respecte pas une stratégie.</translation>
    </message>
    <message>
        <source>The tenant is in another national cloud.</source>
        <translation>Le locataire est dans un autre cloud national.</translation>
    </message>
    <message>
        <source>The tenant requires a PC that is joined to the domain, and this one is not.</source>
        <translation>Le locataire exige un PC joint au domaine, et celui-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>The tenant requires a compliant device, and does not accept that of another organisation.</source>
        <translation>Le locataire exige un appareil conforme, et n’accepte pas celui d’une autre organisation.</translation>
    </message>
    <message>
        <source>The tenant requires a compliant device, and this one is not.</source>
        <translation>Le locataire exige un appareil conforme, et celui-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>The tenant requires multi-factor authentication for this sign-in.</source>
        <translation>Le locataire exige l’authentification multifacteur pour cette connexion.</translation>
    </message>
    <message>
        <source>The tenant requires multi-factor authentication, and none is set up for the account.</source>
        <translation>Le locataire exige l’authentification multifacteur, et elle n’est pas configurée pour le compte.</translation>
    </message>
    <message>
        <source>The tenant requires that the device proves who it is, and the browser could not.</source>
        <translation>Le locataire exige que l’appareil prouve son identité, et le navigateur n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>The tenant uses another provider for the second factor or for terms of use.</source>
        <translation>Le locataire utilise un autre fournisseur pour le second facteur ou pour des conditions d’utilisation.</translation>
    </message>
    <message>
        <source>The tenant, or this computer, asked too often in a short time.</source>
        <translation>Le locataire, ou cet ordinateur, a envoyé trop de demandes en peu de temps.</translation>
    </message>
    <message>
        <source>The token is for another service or another cloud, or the app registration lacks the permission self_service_device_delete.</source>
        <translation>Le jeton est destiné à un autre service ou à un autre cloud, ou il manque à l’inscription d’application l’autorisation self_service_device_delete.</translation>
    </message>
    <message>
        <source>The token was not used for so long that Microsoft ended it.</source>
        <translation>Le jeton est resté si longtemps inutilisé que Microsoft y a mis fin.</translation>
    </message>
    <message>
        <source>There is no application with this client id in the tenant.</source>
        <translation>Il n’y a pas d’application avec cet identifiant client dans le locataire.</translation>
    </message>
    <message>
        <source>There is no network, its name cannot be resolved, a firewall blocks it, or it needs a proxy.</source>
        <translation>Il n’y a pas de réseau, le nom de l’hôte ne peut pas être résolu, un pare-feu le bloque, ou il faut un proxy.</translation>
    </message>
    <message>
        <source>There is no tenant with this name in the chosen cloud.</source>
        <translation>Aucun locataire ne porte ce nom dans le cloud choisi.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Il n’y a pas eu de réponse à temps.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords, or the network address is known for attacks.</source>
        <translation>Il y a eu trop de mots de passe faux, ou l’adresse réseau est connue pour des attaques.</translation>
    </message>
    <message>
        <source>This computer has none, or the program runs without a desktop.</source>
        <translation>Cet ordinateur n’en a pas, ou le programme s’exécute sans bureau.</translation>
    </message>
    <message>
        <source>This has been seen to pass by itself. If it stays, the app registration or its consent is wrong.</source>
        <translation>On a vu cela passer de lui-même. Si cela persiste, l’inscription d’application ou son consentement est en cause.</translation>
    </message>
    <message>
        <source>This is what people report or what follows from it; Microsoft does not document it.</source>
        <translation>C’est ce que des utilisateurs rapportent ou ce qui s’en déduit ; Microsoft ne le documente pas.</translation>
    </message>
    <message>
        <source>This package id has been used before.</source>
        <translation>Cet identifiant de package a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This was seen with accounts of a federated domain that are in a staged rollout of cloud sign-in, with which bulk enrolment does not work.</source>
        <translation>Cela a été vu avec des comptes d’un domaine fédéré qui sont dans un déploiement par étapes de la connexion cloud, avec lesquels l’inscription en bloc ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Identifiant de trace</translation>
    </message>
    <message>
        <source>Try again later. If it stays, copy this text for Microsoft's support.</source>
        <translation>Réessayez plus tard. Si cela persiste, copiez ce texte pour le support de Microsoft.</translation>
    </message>
    <message>
        <source>Try again later. The bulk token does not depend on it; the checklist can be done by hand.</source>
        <translation>Réessayez plus tard. Le jeton en bloc n’en dépend pas ; la liste de contrôle peut se faire à la main.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the network and the service health of Microsoft 365.</source>
        <translation>Réessayez. Si cela persiste, vérifiez le réseau et l’état des services de Microsoft 365.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy this text, look for a newer version of the program, and report it.</source>
        <translation>Réessayez. Si cela persiste, copiez ce texte, cherchez une version plus récente du programme et signalez-le.</translation>
    </message>
    <message>
        <source>Try another network, or have the tenant allowed in the restriction.</source>
        <translation>Essayez un autre réseau, ou faites autoriser le locataire dans la restriction.</translation>
    </message>
    <message>
        <source>Under Enterprise applications, assign your account or group to it, or set “Assignment required” to No.</source>
        <translation>Sous « Applications d’entreprise », affectez-lui votre compte ou votre groupe, ou mettez « Affectation requise » sur « Non ».</translation>
    </message>
    <message>
        <source>Under Enterprise applications, look for 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9 and enable it, or create the service principal with the script of the guide.</source>
        <translation>Sous « Applications d’entreprise », cherchez 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9 et activez-la, ou créez le principal de service avec le script du guide.</translation>
    </message>
    <message>
        <source>Use an app registration of your own with admin consent, check that your role applies to the whole tenant, activate it first, and then sign in again.</source>
        <translation>Utilisez votre propre inscription d’application avec le consentement administrateur, vérifiez que votre rôle vaut pour tout le locataire, activez-le d’abord, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Users of this tenant may not consent themselves, but may ask for approval.</source>
        <translation>Les utilisateurs de ce locataire n’ont pas le droit de consentir eux-mêmes, mais peuvent demander une approbation.</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If it fails again, check the app registration and its consent.</source>
        <translation>Attendez une minute et réessayez. Si l’échec se répète, vérifiez l’inscription d’application et son consentement.</translation>
    </message>
    <message>
        <source>Wait a while, try from another network, or have an administrator look into the sign-in log.</source>
        <translation>Attendez un moment, essayez depuis un autre réseau, ou faites consulter le journal de connexion par un administrateur.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it stays, check the entry of the device in Entra ID.</source>
        <translation>Attendez quelques minutes et réessayez. Si cela persiste, vérifiez l’entrée de l’appareil dans Entra ID.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it stays, look at the service health of Microsoft 365, and give Microsoft’s support the correlation id.</source>
        <translation>Attendez quelques minutes et réessayez. Si cela persiste, regardez l’état des services de Microsoft 365, et donnez l’ID de corrélation au support de Microsoft.</translation>
    </message>
    <message>
        <source>Wait some minutes, and then try once.</source>
        <translation>Attendez quelques minutes, puis essayez une fois.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>You signed in to another tenant than the one you asked for.</source>
        <translation>Vous vous êtes connecté à un autre locataire que celui demandé.</translation>
    </message>
    <message>
        <source>Your account is not assigned to the application.</source>
        <translation>Votre compte n’est pas affecté à l’application.</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>connaissance générale</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>&amp;Another account</source>
        <translation>&amp;Autre compte</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Identifiant de corrélation</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Identifiant de trace</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>It has the settings of customizations.xml in another order. The rebuilt package keeps that order.</source>
        <translation>Il contient les paramètres de customizations.xml dans un autre ordre. Le package régénéré garde cet ordre.</translation>
    </message>
    <message>
        <source>No reason is known. Please report it with the setting it belongs to.</source>
        <translation>Aucune raison n’est connue. Merci de le signaler avec le paramètre concerné.</translation>
    </message>
    <message>
        <source>Settings of the package could not be built, the first: {reason}</source>
        <translation>Des paramètres du package n’ont pas pu être générés, dont le premier : {reason}</translation>
    </message>
    <message>
        <source>The builder named the folder after an earlier version of the file. The rebuilt package keeps the name.</source>
        <translation>L’outil a nommé le dossier d’après une version antérieure du fichier. Le package régénéré garde ce nom.</translation>
    </message>
    <message>
        <source>The package does not say which tool made it, and that tool wrote it in a way of its own.</source>
        <translation>Le package ne dit pas quel outil l’a produit, et cet outil l’a écrit à sa manière.</translation>
    </message>
    <message>
        <source>The package is of the first years of Windows 10 (2015 and 2016): one file for each category, with plain names (ppkg-format.md, C.5).</source>
        <translation>Le package date des premières années de Windows 10 (2015 et 2016) : un fichier par catégorie, avec des noms simples (ppkg-format.md, C.5).</translation>
    </message>
    <message>
        <source>The tool of 2018 is older than the settings stores that are known (ppkg-format.md, 5.4).</source>
        <translation>L’outil de 2018 est antérieur aux magasins de paramètres connus (ppkg-format.md, 5.4).</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Enter opens a project, Delete takes it off the list.</source>
        <translation>Entrée ouvre un projet, Suppr le retire de la liste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>⚠ No longer there: {0}</source>
        <translation>⚠ N’existe plus : {0}</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Bulk token ends: {project}</source>
        <translation>Fin du jeton en bloc : {project}</translation>
    </message>
    <message>
        <source>Get a new token and rebuild the package before, if it is still needed.</source>
        <translation>Obtenez avant un nouveau jeton et générez de nouveau le package, s’il sert encore.</translation>
    </message>
    <message>
        <source>Package id: {package_id}</source>
        <translation>Identifiant de package : {package_id}</translation>
    </message>
    <message>
        <source>Package: {files}</source>
        <translation>Package : {files}</translation>
    </message>
    <message>
        <source>Tenant: {tenant}</source>
        <translation>Locataire : {tenant}</translation>
    </message>
    <message>
        <source>The bulk token of {account} ends on {utc} UTC. After that, its package joins no device any more. Devices that have joined stay joined.</source>
        <translation>Le jeton en bloc de {account} prend fin le {utc} UTC. Ensuite, son package ne joint plus aucun appareil. Les appareils déjà joints le restent.</translation>
    </message>
</context>
<context>
    <name>RemoveSaver</name>
    <message>
        <source>It lists the packages on a device and removes one. That takes back only some settings, such as Wi-Fi, VPN and certificates; the name of the PC, accounts, joins, enrolments, programs and what commands did stay. It was checked here, but not run on Windows.</source>
        <translation>Il liste les packages d’un appareil et en supprime un. Cela n’annule qu’une partie des paramètres, comme le Wi-Fi, le VPN et les certificats ; le nom du PC, les comptes, les jonctions, les inscriptions, les programmes et l’effet des commandes restent. Il a été vérifié ici, mais pas exécuté sous Windows.</translation>
    </message>
    <message>
        <source>Save the &amp;removing script…</source>
        <translation>Enregistrer le script de &amp;suppression…</translation>
    </message>
    <message>
        <source>Save the removing script</source>
        <translation>Enregistrer le script de suppression</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All times are UTC. Secrets were hidden as well as they can be recognized.</source>
        <translation>Toutes les heures sont en UTC. Les secrets ont été masqués autant qu’ils sont reconnaissables.</translation>
    </message>
    <message>
        <source>CSP node</source>
        <translation>Nœud CSP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared with the project</source>
        <translation>Comparaison avec le projet</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>Appareil :</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Champ à modifier</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Likely causes, the likeliest first</source>
        <translation>Causes probables, la plus probable d’abord</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Autres codes</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Settings group</source>
        <translation>Groupe de paramètres</translation>
    </message>
    <message>
        <source>Sign-in error</source>
        <translation>Erreur de connexion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Le service a répondu</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What happened on the device</source>
        <translation>Ce qui s’est passé sur l’appareil</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier SHA-256</translation>
    </message>
    <message>
        <source>Copy to USB stick…</source>
        <translation>Copier sur une clé USB…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Hide what it does</source>
        <translation>Masquer ce qu’il fait</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>PCs can join with it until {0} ({1} UTC).</source>
        <translation>Il permet de joindre des PC jusqu’au {0} ({1} UTC).</translation>
    </message>
    <message>
        <source>SHA-256 of the package inside</source>
        <translation>SHA-256 du package à l’intérieur</translation>
    </message>
    <message>
        <source>Show what it does</source>
        <translation>Afficher ce qu’il fait</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The day it expires is not known: at most 180 days after it was made.</source>
        <translation>Le jour de son expiration est inconnu : au plus 180 jours après sa création.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{0} ({1} bytes)</source>
        <translation>{0} ({1} octets)</translation>
    </message>
    <message>
        <source>⚠ Whoever has this file can join PCs to your organization and read the passwords in it. To end that early, delete the user {0} of this token in Entra ID.</source>
        <translation>⚠ Quiconque a ce fichier peut joindre des PC à votre organisation et lire les mots de passe qu’il contient. Pour y mettre fin plus tôt, supprimez dans Entra ID l’utilisateur {0} de ce jeton.</translation>
    </message>
    <message>
        <source>⚠ Whoever has this file can read the passwords and keys in it. Delete copies after use.</source>
        <translation>⚠ Quiconque a ce fichier peut lire les mots de passe et les clés qu’il contient. Supprimez les copies après usage.</translation>
    </message>
    <message>
        <source>✓ The package is ready</source>
        <translation>✓ Le package est prêt</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>Chooses the sealed file below and asks for its password.</source>
        <translation>Choisit le fichier scellé ci-dessous et demande son mot de passe.</translation>
    </message>
    <message>
        <source>Seal the package with a password</source>
        <translation>Sceller le package avec un mot de passe</translation>
    </message>
    <message>
        <source>What the package reveals</source>
        <translation>Ce que révèle le package</translation>
    </message>
    <message>
        <source>Without the password nobody can read these secrets of the package:</source>
        <translation>Sans le mot de passe, personne ne peut lire ces secrets du package :</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The package is not protected. Whoever finds the file can read %n secret(s) in it:</source>
        <translation>
            <numerusform>⚠ Le package n’est pas protégé. Quiconque trouve le fichier peut y lire %n secret :</numerusform>
            <numerusform>⚠ Le package n’est pas protégé. Quiconque trouve le fichier peut y lire %n secrets :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Devices that have joined already go on working. This follows from how they join; Microsoft does not document it.</source>
        <translation>Les appareils déjà joints continuent de fonctionner. Cela se déduit de la façon dont ils sont joints ; Microsoft ne le documente pas.</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>End its sign-ins</source>
        <translation>Mettre fin à ses connexions</translation>
    </message>
    <message>
        <source>No further device can join with a package that contains this token.</source>
        <translation>Plus aucun appareil ne peut être joint avec un package qui contient ce jeton.</translation>
    </message>
    <message>
        <source>Revoke the bulk token “{name}”, account {account}? It was made on {created} UTC, {age} days ago; by whom is not known.</source>
        <translation>Révoquer le jeton en bloc « {name} », compte {account} ? Il a été créé le {created} UTC, il y a {age} jours ; par qui n’est pas connu.</translation>
    </message>
    <message>
        <source>Revoke the bulk token “{name}”, account {account}? Who made it and when is not known.</source>
        <translation>Révoquer le jeton en bloc « {name} », compte {account} ? On ne sait ni qui l’a créé, ni quand.</translation>
    </message>
    <message>
        <source>Revoke the bulk token “{name}”, account {account}? {maker} made it on {created} UTC, {age} days ago.</source>
        <translation>Révoquer le jeton en bloc « {name} », compte {account} ? {maker} l’a créé le {created} UTC, il y a {age} jours.</translation>
    </message>
    <message>
        <source>The account {account} is deleted, but not all was done before. If somebody restores it, revoke it again.</source>
        <translation>Le compte {account} est supprimé, mais tout n’a pas été fait avant. Si quelqu’un le restaure, révoquez-le de nouveau.</translation>
    </message>
    <message>
        <source>The account {account} is deleted. Its bulk token is revoked.</source>
        <translation>Le compte {account} est supprimé. Son jeton en bloc est révoqué.</translation>
    </message>
    <message>
        <source>The account {account} is not deleted, so its bulk token may still work. Remove the cause and revoke it again; what is done does no harm twice.</source>
        <translation>Le compte {account} n’est pas supprimé : son jeton en bloc est peut-être encore valable. Éliminez la cause et révoquez-le de nouveau ; refaire ce qui est fait ne nuit pas.</translation>
    </message>
    <message>
        <source>The account {account} was deleted already. Nothing was left to do.</source>
        <translation>Le compte {account} était déjà supprimé. Il ne restait rien à faire.</translation>
    </message>
    <message>
        <source>The deleted account can be restored for 30 days, under Deleted users. Whether that brings the token back is not known.</source>
        <translation>Le compte supprimé peut être restauré pendant 30 jours, sous « Utilisateurs supprimés ». On ne sait pas si cela rétablit le jeton.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>{0}, required</source>
        <translation>{0}, obligatoire</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Advanced provisioning</source>
        <translation>Approvisionnement avancé</translation>
    </message>
    <message>
        <source>All settings of Windows, for the editions you choose</source>
        <translation>Tous les paramètres de Windows, pour les éditions de votre choix</translation>
    </message>
    <message>
        <source>Certificates, proxy, administrators, management and apps of Surface Hub</source>
        <translation>Certificats, proxy, administrateurs, gestion et applications de Surface Hub</translation>
    </message>
    <message>
        <source>First start, network, accounts and certificates of HoloLens, both generations</source>
        <translation>Premier démarrage, réseau, comptes et certificats de HoloLens, des deux générations</translation>
    </message>
    <message>
        <source>Name, network, accounts, applications and certificates of Windows PCs</source>
        <translation>Nom, réseau, comptes, applications et certificats de PC Windows</translation>
    </message>
    <message>
        <source>Provision HoloLens devices</source>
        <translation>Approvisionner des HoloLens</translation>
    </message>
    <message>
        <source>Provision Surface Hub devices</source>
        <translation>Approvisionner des Surface Hub</translation>
    </message>
    <message>
        <source>Provision desktop devices</source>
        <translation>Approvisionner des appareils de bureau</translation>
    </message>
    <message>
        <source>Provision kiosk devices</source>
        <translation>Approvisionner des kiosques</translation>
    </message>
    <message>
        <source>Windows PCs that show one app, or only the apps you choose</source>
        <translation>PC Windows qui affichent une seule application, ou seulement celles que vous choisissez</translation>
    </message>
</context>
<context>
    <name>ScriptSaver</name>
    <message>
        <source>Scripts (*.ps1)</source>
        <translation>Scripts (*.ps1)</translation>
    </message>
    <message>
        <source>✓ Saved: {0}</source>
        <translation>✓ Enregistré : {0}</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>&amp;Leave them out of the file</source>
        <translation>Les &amp;omettre du fichier</translation>
    </message>
    <message>
        <source>&amp;Seal them with a passphrase</source>
        <translation>Les &amp;sceller par une phrase secrète</translation>
    </message>
    <message>
        <source>Nobody can open the secrets without the passphrase. Keep it in a safe place.</source>
        <translation>Personne ne peut ouvrir les secrets sans la phrase secrète. Conservez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Secrets of this project</source>
        <translation>Secrets de ce projet</translation>
    </message>
    <message>
        <source>The project contains secrets: passwords, keys or a token. How do you want to save them?</source>
        <translation>Le projet contient des secrets : des mots de passe, des clés ou un jeton. Comment faut-il les enregistrer ?</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>They have to be entered again after the project was closed.</source>
        <translation>Il faudra les saisir de nouveau après la fermeture du projet.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what was entered</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what was entered</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>SecretName</name>
    <message>
        <source>Bulk token</source>
        <translation>Jeton en bloc</translation>
    </message>
    <message>
        <source>Key of the Wi-Fi network {0}</source>
        <translation>Clé du réseau Wi-Fi {0}</translation>
    </message>
    <message>
        <source>Password of the certificate {0}</source>
        <translation>Mot de passe du certificat {0}</translation>
    </message>
    <message>
        <source>Password of the local administrator {0}</source>
        <translation>Mot de passe de l’administrateur local {0}</translation>
    </message>
    <message>
        <source>Password of {0}, who joins the domain</source>
        <translation>Mot de passe de {0}, qui joint les appareils au domaine</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>Clé de produit</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Account management</source>
        <translation>Gestion des comptes</translation>
    </message>
    <message>
        <source>Add a configuration file</source>
        <translation>Ajouter un fichier de configuration</translation>
    </message>
    <message>
        <source>Add applications</source>
        <translation>Ajouter des applications</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>Configure proxy settings</source>
        <translation>Configurer le proxy</translation>
    </message>
    <message>
        <source>Enroll in device management</source>
        <translation>Inscrire dans la gestion des appareils</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Set up device</source>
        <translation>Configurer l’appareil</translation>
    </message>
    <message>
        <source>Set up device admins</source>
        <translation>Configurer les administrateurs de l’appareil</translation>
    </message>
    <message>
        <source>Set up for developers</source>
        <translation>Configurer pour les développeurs</translation>
    </message>
    <message>
        <source>Set up network</source>
        <translation>Configurer le réseau</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label} : {text}</translation>
    </message>
</context>
<context>
    <name>SetList</name>
    <message>
        <source>Enter shows one in the tree, Delete removes it.</source>
        <translation>Entrée en affiche un dans l’arborescence, Suppr le supprime.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings that are set</source>
        <translation>Paramètres définis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
</context>
<context>
    <name>SettingFacts</name>
    <message>
        <source>&lt;p&gt;Key for &lt;code&gt;ppkg set&lt;/code&gt;: {0}&lt;/p&gt;</source>
        <translation>&lt;p&gt;Clé pour &lt;code&gt;ppkg set&lt;/code&gt; : {0}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Microsoft’s page: {0}</source>
        <translation>Page de Microsoft : {0}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>L’appareil</translation>
    </message>
    <message>
        <source>The newest WCD no longer has it.</source>
        <translation>Le WCD le plus récent ne l’a plus.</translation>
    </message>
    <message>
        <source>The user who signs in</source>
        <translation>L’utilisateur qui se connecte</translation>
    </message>
    <message>
        <source>WCD {0}</source>
        <translation>WCD {0}</translation>
    </message>
    <message>
        <source>WCD’s editor does not show it.</source>
        <translation>L’éditeur de WCD ne l’affiche pas.</translation>
    </message>
</context>
<context>
    <name>SettingFilter</name>
    <message>
        <source>Cannot be built</source>
        <translation>Ne peut pas être généré</translation>
    </message>
    <message>
        <source>From WCD’s own lists</source>
        <translation>D’après les listes de WCD</translation>
    </message>
    <message>
        <source>Likely, not proved</source>
        <translation>Probable, non prouvé</translation>
    </message>
    <message>
        <source>Proved in real packages</source>
        <translation>Prouvé dans de vrais packages</translation>
    </message>
</context>
<context>
    <name>SettingPanel</name>
    <message>
        <source>Choose a setting</source>
        <translation>Choisissez un paramètre</translation>
    </message>
    <message>
        <source>Search for one above, or open the groups at the left.</source>
        <translation>Recherchez-en un ci-dessus, ou ouvrez les groupes à gauche.</translation>
    </message>
    <message>
        <source>The catalogue does not have this; it stays as it came, and can be changed and removed.</source>
        <translation>Le catalogue ne connaît pas ceci ; il reste tel quel et peut être modifié ou supprimé.</translation>
    </message>
    <message>
        <source>Your note, kept in the project only</source>
        <translation>Votre note, gardée dans le projet seulement</translation>
    </message>
</context>
<context>
    <name>SettingRule</name>
    <message>
        <source>A file of type {0}.</source>
        <translation>Un fichier de type {0}.</translation>
    </message>
    <message>
        <source>A whole number from {0} to {1}.</source>
        <translation>Un nombre entier de {0} à {1}.</translation>
    </message>
    <message>
        <source>A whole number from {0} up.</source>
        <translation>Un nombre entier à partir de {0}.</translation>
    </message>
    <message>
        <source>A whole number up to {0}.</source>
        <translation>Un nombre entier jusqu’à {0}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>Any file; its content goes into the package.</source>
        <translation>N’importe quel fichier ; son contenu va dans le package.</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>Au moins {0} caractères.</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Au plus {0} caractères.</translation>
    </message>
    <message>
        <source>Bytes, written as base64.</source>
        <translation>Des octets, écrits en base64.</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <translation>Par défaut : {0}.</translation>
    </message>
    <message>
        <source>From {0} to {1} characters.</source>
        <translation>De {0} à {1} caractères.</translation>
    </message>
    <message>
        <source>In this form: {0}</source>
        <translation>Sous cette forme : {0}</translation>
    </message>
    <message>
        <source>Several texts, separated by semicolons.</source>
        <translation>Plusieurs textes, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>WCD also offers {0}; the numbers behind them are not known: write the number itself.</source>
        <translation>WCD propose aussi {0} ; les nombres correspondants ne sont pas connus : écrivez le nombre lui-même.</translation>
    </message>
</context>
<context>
    <name>SettingType</name>
    <message>
        <source>A choice</source>
        <translation>Un choix</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A group of settings</source>
        <translation>Un groupe de paramètres</translation>
    </message>
    <message>
        <source>A list in order</source>
        <translation>Une liste ordonnée</translation>
    </message>
    <message>
        <source>A list of files</source>
        <translation>Une liste de fichiers</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A secret</source>
        <translation>Un secret</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Items by name</source>
        <translation>Des éléments par nom</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message numerus="yes">
        <source>%n more hidden by the filters</source>
        <translation>
            <numerusform>%n autre masqué par les filtres</numerusform>
            <numerusform>%n autres masqués par les filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>Enter leads to the field, Delete removes what is set.</source>
        <translation>Entrée mène au champ, Suppr supprime ce qui est défini.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Rien trouvé. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Nothing has all these words; these come nearest.</source>
        <translation>Rien ne contient tous ces mots ; voici les plus proches.</translation>
    </message>
    <message>
        <source>Set ({0})</source>
        <translation>Définis ({0})</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Cannot be built</source>
        <translation>Ne peut pas être généré</translation>
    </message>
    <message>
        <source>Contains settings that are set</source>
        <translation>Contient des paramètres définis</translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation>A des problèmes</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Absent du catalogue</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Set by a page of the project</source>
        <translation>Défini par une page du projet</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{0} (each)</source>
        <translation>{0} (chacun)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&lt;p&gt;Type into the search box what you would call it: &lt;b&gt;Enter&lt;/b&gt; opens the first hit. The tree shows only settings for the editions of the project; the filters show more, or less.&lt;/p&gt;&lt;p&gt;What is set is &lt;b&gt;bold&lt;/b&gt;. A setting that a step of the wizard writes is changed there; everything else is yours. Both are one project, and nothing is lost by going to and fro.&lt;/p&gt;&lt;p&gt;A name that is crossed out cannot be built: where it goes in a package is not known.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Saisissez dans la zone de recherche vos propres mots : &lt;b&gt;Entrée&lt;/b&gt; ouvre le premier résultat. L’arborescence n’affiche que les paramètres pour les éditions du projet ; les filtres en montrent plus, ou moins.&lt;/p&gt;&lt;p&gt;Ce qui est défini est en &lt;b&gt;gras&lt;/b&gt;. Un paramètre écrit par une étape de l’assistant se modifie dans celle-ci ; tout le reste est à vous. C’est un seul et même projet, et rien ne se perd en passant de l’un à l’autre.&lt;/p&gt;&lt;p&gt;Un nom barré ne peut pas être généré : son emplacement dans un package n’est pas connu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>Everything Windows Configuration Designer can set. Settings of other steps are shown here too.</source>
        <translation>Tout ce que Windows Configuration Designer peut définir. Les paramètres des autres étapes sont affichés ici aussi.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>a day like 2026-12-31 or a time like 2026-12-31T23:59:59Z</source>
        <translation>un jour comme 2026-12-31 ou une heure comme 2026-12-31T23:59:59Z</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>tout le fichier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{words} or nothing</source>
        <translation>{words} ou rien</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>As soon as Windows says that you can remove your removable media, take the stick out; it is needed for the next device.</source>
        <translation>Dès que Windows dit que vous pouvez retirer le média amovible, retirez la clé USB ; elle sert pour l’appareil suivant.</translation>
    </message>
    <message>
        <source>Changes further settings of Windows.</source>
        <translation>Modifie d’autres paramètres de Windows.</translation>
    </message>
    <message>
        <source>Check network cable or Wi-Fi and the date of the device, and restart it. If that changes nothing, put the device aside with a note of the time and its serial number.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi et la date de l’appareil, et redémarrez-le. Si cela ne change rien, mettez l’appareil de côté en notant l’heure et son numéro de série.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Further changes to device, network and accounts: {count}.</source>
        <translation>Autres modifications de l’appareil, du réseau et des comptes : {count}.</translation>
    </message>
    <message>
        <source>If Windows asks what to do, choose “Install provisioning package”. If it asks from where, choose “Removable media”. If it lists several packages, choose {file} and no other; answer “Yes”.</source>
        <translation>Si Windows demande que faire, choisissez « Installer le package d’approvisionnement ». S’il demande d’où, choisissez « Support amovible ». S’il liste plusieurs packages, choisissez {file} et aucun autre ; répondez « Oui ».</translation>
    </message>
    <message>
        <source>If Windows asks whether the package is from a source you trust, compare its name with the one on this sheet. Only if they are the same, choose “Yes, add it”.</source>
        <translation>Si Windows demande si le package provient d’une source fiable, comparez son nom avec celui de cette fiche. Ne choisissez « Oui, l’ajouter » que s’ils sont identiques.</translation>
    </message>
    <message>
        <source>If Windows asks whether the package is from a source you trust, compare its name with the one on this sheet. Only if they are the same, choose “Yes, add it”. It asks because the package is not signed.</source>
        <translation>Si Windows demande si le package provient d’une source fiable, comparez son nom avec celui de cette fiche. Ne choisissez « Oui, l’ajouter » que s’ils sont identiques. Il le demande parce que le package n’est pas signé.</translation>
    </message>
    <message>
        <source>If Windows asks whether the package is from a source you trust, compare its name with the one on this sheet. Only if they are the same, choose “Yes, add it”. Windows may ask although the package is signed.</source>
        <translation>Si Windows demande si le package provient d’une source fiable, comparez son nom avec celui de cette fiche. Ne choisissez « Oui, l’ajouter » que s’ils sont identiques. Windows peut le demander bien que le package soit signé.</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>If it offers several accounts, choose the one of this room.</source>
        <translation>S’il propose plusieurs comptes, choisissez celui de cette salle.</translation>
    </message>
    <message>
        <source>If nothing happens, press Volume down and Power at the same time, and let both go at once.</source>
        <translation>S’il ne se passe rien, appuyez en même temps sur Volume bas et Marche, puis relâchez aussitôt les deux.</translation>
    </message>
    <message>
        <source>If the device asks whether you trust the package, compare its name with the one on this sheet. Only if they are the same, confirm.</source>
        <translation>Si l’appareil demande si vous approuvez le package, comparez son nom avec celui de cette fiche. Ne confirmez que s’ils sont identiques.</translation>
    </message>
    <message>
        <source>If the stick is lost, report it at once, so that the package can be revoked:</source>
        <translation>Si la clé USB est perdue, signalez-le aussitôt, pour que le package puisse être révoqué :</translation>
    </message>
    <message>
        <source>Installs certificates.</source>
        <translation>Installe des certificats.</translation>
    </message>
    <message>
        <source>Is it the first page of setup? Is the file on the stick itself, not in a folder? Try another USB port, and press the Windows key five times again.</source>
        <translation>Est-ce la première page de la configuration ? Le fichier est-il sur la clé USB elle-même, et non dans un dossier ? Essayez un autre port USB, et appuyez de nouveau cinq fois sur la touche Windows.</translation>
    </message>
    <message>
        <source>It asks for an account, or has a wrong name</source>
        <translation>Il demande un compte, ou porte un mauvais nom</translation>
    </message>
    <message>
        <source>It has ended: {local}; in UTC {utc}. Ask for a new package.</source>
        <translation>Il a pris fin : {local} ; en UTC {utc}. Demandez un nouveau package.</translation>
    </message>
    <message>
        <source>It has no bulk token that would end.</source>
        <translation>Il n’a pas de jeton en bloc qui prendrait fin.</translation>
    </message>
    <message>
        <source>It is for training: it joins no device.</source>
        <translation>Il sert à s’entraîner : il ne joint aucun appareil.</translation>
    </message>
    <message>
        <source>It is not known: the package is encrypted.</source>
        <translation>Ce n’est pas connu : le package est chiffré.</translation>
    </message>
    <message>
        <source>It is not known; at most 180 days after its bulk token was made.</source>
        <translation>Ce n’est pas connu ; au plus 180 jours après la création de son jeton en bloc.</translation>
    </message>
    <message>
        <source>Leave the device switched on and connected. It restarts by itself about one minute after the package was applied. When the sign-in page appears, it is done.</source>
        <translation>Laissez l’appareil allumé et connecté. Il redémarre de lui-même environ une minute après l’application du package. Quand la page de connexion apparaît, c’est terminé.</translation>
    </message>
    <message>
        <source>Leave the device switched on and connected; it may restart by itself. When the next page of setup or the sign-in page appears, it is done.</source>
        <translation>Laissez l’appareil allumé et connecté ; il peut redémarrer de lui-même. Quand la page suivante de la configuration ou la page de connexion apparaît, c’est terminé.</translation>
    </message>
    <message>
        <source>Lost stick, questions</source>
        <translation>Clé USB perdue, questions</translation>
    </message>
    <message>
        <source>Made {when} (UTC) by Provisioning Designer {version}. No password and no key is on this sheet.</source>
        <translation>Créée le {when} (UTC) par Provisioning Designer {version}. Cette fiche ne contient ni mot de passe ni clé.</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Il ne se passe rien</translation>
    </message>
    <message>
        <source>Nothing that can be described in words.</source>
        <translation>Rien qui soit décrit ici en mots.</translation>
    </message>
    <message>
        <source>On a device that is set up already: sign in as an administrator, and open Settings, Accounts, Access work or school, Add or remove a provisioning package, Add a package.</source>
        <translation>Sur un appareil déjà configuré : connectez-vous en tant qu’administrateur et ouvrez Paramètres, Comptes, Accès Professionnel ou Scolaire, Ajouter ou supprimer un package d’approvisionnement, Ajouter un package.</translation>
    </message>
    <message>
        <source>On each device</source>
        <translation>Sur chaque appareil</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Passwords or keys are in the package, and whoever has the stick can read them. Do not leave it lying around and make no copies; give it back when all devices are done.</source>
        <translation>Le package contient des mots de passe ou des clés, et qui a la clé USB peut les lire. Ne la laissez pas traîner et n’en faites pas de copies ; rendez-la quand tous les appareils sont prêts.</translation>
    </message>
    <message>
        <source>Plug the stick in. If nothing happens within half a minute, press the Windows key five times, quickly one after the other:</source>
        <translation>Branchez la clé USB. S’il ne se passe rien en une demi-minute, appuyez cinq fois de suite, rapidement, sur la touche Windows :</translation>
    </message>
    <message>
        <source>Plug the stick into the USB-C port; the package must be at its root. HoloLens 2 finds it by itself and applies it after ten seconds. HoloLens (1st gen) has no stick: connect it to a PC and copy the package to its root.</source>
        <translation>Branchez la clé sur le port USB-C ; le package doit être à sa racine. HoloLens 2 le trouve seul et l’applique au bout de dix secondes. HoloLens (1re génération) n’accepte pas de clé : reliez-le à un PC et copiez le package à sa racine.</translation>
    </message>
    <message>
        <source>Put the package at the root of the stick, and SurfaceHubConfiguration.csv beside it if there is one: without it the Hub asks for its account.</source>
        <translation>Placez le package à la racine de la clé USB, avec SurfaceHubConfiguration.csv à côté s’il y en a un : sans lui, le Hub demande son compte.</translation>
    </message>
    <message>
        <source>QR code of SHA-256 and file name</source>
        <translation>Code QR du SHA-256 et du nom de fichier</translation>
    </message>
    <message>
        <source>Runs programs or scripts with all rights; number: {count}.</source>
        <translation>Exécute des programmes ou des scripts avec tous les droits ; nombre : {count}.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Setting up devices with a provisioning package</source>
        <translation>Configurer des appareils avec un package d’approvisionnement</translation>
    </message>
    <message>
        <source>Switch the HoloLens on, connected to power, put it on and wait for the first page of setup. Stop there.</source>
        <translation>Allumez le HoloLens, relié au secteur, mettez-le sur la tête et attendez la première page de l’installation. Arrêtez-vous là.</translation>
    </message>
    <message>
        <source>Switch the Hub on, connected to power and network. On the first page of setup plug the stick in, and choose the package when the Hub offers it.</source>
        <translation>Allumez le Hub, relié au secteur et au réseau. À la première page de l’installation, branchez la clé et choisissez le package quand le Hub le propose.</translation>
    </message>
    <message>
        <source>Switch the device on, connected to power and, if it has one, to the network cable. Wait for the first page of setup, which asks for a region or a language. Choose nothing on it.</source>
        <translation>Allumez l’appareil, branché au secteur et, s’il en a un, au câble réseau. Attendez la première page de la configuration, qui demande une région ou une langue. N’y choisissez rien.</translation>
    </message>
    <message>
        <source>Take a photograph of the message with its code (0x…) and leave the device on: Windows tries again by itself, after 15 minutes, one hour and four hours.</source>
        <translation>Photographiez le message avec son code (0x…) et laissez l’appareil allumé : Windows réessaie de lui-même, après 15 minutes, une heure et quatre heures.</translation>
    </message>
    <message>
        <source>Take the stick out when setup goes on. Pages that the package answers are skipped; it is done when the sign-in or the home page appears.</source>
        <translation>Retirez la clé quand l’installation continue. Les pages auxquelles le package répond sont passées ; c’est terminé quand la page de connexion ou d’accueil apparaît.</translation>
    </message>
    <message>
        <source>Take the stick out when the Hub says so. When all Hubs are set up, delete SurfaceHubConfiguration.csv from the stick: it has passwords.</source>
        <translation>Retirez la clé quand le Hub le dit. Une fois tous les Hubs configurés, supprimez SurfaceHubConfiguration.csv de la clé : il contient des mots de passe.</translation>
    </message>
    <message>
        <source>The package is encrypted, and what it does is not shown here.</source>
        <translation>Le package est chiffré ; ce qu’il fait n’est pas indiqué ici.</translation>
    </message>
    <message>
        <source>Type the password of the package when Windows asks for it. It is not on this sheet; ask whoever gave you the stick.</source>
        <translation>Saisissez le mot de passe du package quand Windows le demande. Il ne figure pas sur cette fiche ; la personne qui vous a remis la clé USB vous le dira.</translation>
    </message>
    <message>
        <source>What the package does</source>
        <translation>Ce que fait le package</translation>
    </message>
    <message>
        <source>Windows reports an error</source>
        <translation>Windows signale une erreur</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>{file}, {size} bytes</source>
        <translation>{file}, {size} octets</translation>
    </message>
    <message>
        <source>{local}; in UTC {utc}. Later it joins no device.</source>
        <translation>{local} ; en UTC {utc}. Plus tard, il ne joint plus aucun appareil.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Qui appeler</translation>
    </message>
    <message>
        <source>&amp;Language of the reader</source>
        <translation>&amp;Langue du destinataire</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de remise</translation>
    </message>
    <message>
        <source>Language of the reader</source>
        <translation>Langue du destinataire</translation>
    </message>
    <message>
        <source>Name and telephone number; empty for a line to write on</source>
        <translation>Nom et numéro de téléphone ; vide pour une ligne à remplir</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>✓ Saved: {0}</source>
        <translation>✓ Enregistré : {0}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Étape actuelle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Non visitée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>A PEM file.</source>
        <translation>Un fichier PEM.</translation>
    </message>
    <message>
        <source>A PFX file</source>
        <translation>Un fichier PFX</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate and key as PEM files</source>
        <translation>Certificat et clé en fichiers PEM</translation>
    </message>
    <message>
        <source>Certificates above it</source>
        <translation>Certificats au-dessus</translation>
    </message>
    <message>
        <source>Choose the file with the key that signs, or switch the signature off.</source>
        <translation>Choisissez le fichier de la clé qui signe, ou désactivez la signature.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>It is not stored anywhere.</source>
        <translation>Il n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pfx *.p12 *.pem *.cer *.crt *.key *.p7b);;All files (*)</source>
        <translation>Clés et certificats (*.pfx *.p12 *.pem *.cer *.crt *.key *.p7b);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Optional, an address: the signature then counts after the certificate has expired.</source>
        <translation>Facultatif, une adresse : la signature compte alors encore après l’expiration du certificat.</translation>
    </message>
    <message>
        <source>Optional: those that lead to a root.</source>
        <translation>Facultatif : ceux qui mènent à une racine.</translation>
    </message>
    <message>
        <source>PCs that trust the signer can tell that the package is from you, and was not changed.</source>
        <translation>Les PC qui font confiance au signataire peuvent vérifier que le package vient de vous et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>PFX file</source>
        <translation>Fichier PFX</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Sign the catalogue (.cat) of the package</source>
        <translation>Signer le catalogue (.cat) du package</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>The catalogue is next to the package and must stay with it.</source>
        <translation>Le catalogue se trouve à côté du package et doit rester avec lui.</translation>
    </message>
    <message>
        <source>The signer’s, for code signing.</source>
        <translation>Celui du signataire, pour la signature de code.</translation>
    </message>
    <message>
        <source>Time-stamp server</source>
        <translation>Serveur d’horodatage</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>With the private key, its certificate and those above it.</source>
        <translation>Avec la clé privée, son certificat et ceux au-dessus de lui.</translation>
    </message>
    <message>
        <source>code signing</source>
        <translation>signature de code</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>nothing; each PC must have it</source>
        <translation>rien ; chaque PC doit avoir ce certificat</translation>
    </message>
</context>
<context>
    <name>SignInChecks</name>
    <message>
        <source>Copy the group rule</source>
        <translation>Copier la règle de groupe</translation>
    </message>
    <message>
        <source>Hide the checklist</source>
        <translation>Masquer la liste de contrôle</translation>
    </message>
    <message>
        <source>Read, save or print it…</source>
        <translation>La lire, l’enregistrer ou l’imprimer…</translation>
    </message>
    <message>
        <source>What must be true first</source>
        <translation>Ce qui doit d’abord être en ordre</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Ask the service for the bulk token</source>
        <translation>Demander le jeton en bloc au service</translation>
    </message>
    <message>
        <source>Asking for the token…</source>
        <translation>Demande du jeton…</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans lui</translation>
    </message>
    <message>
        <source>Close without the token?</source>
        <translation>Fermer sans le jeton ?</translation>
    </message>
    <message>
        <source>Demo tenant: people, tenant and token are made up. The token joins no device.</source>
        <translation>Locataire de démonstration : personnes, locataire et jeton sont inventés. Le jeton ne joint aucun appareil.</translation>
    </message>
    <message>
        <source>Get a bulk token</source>
        <translation>Obtenir un jeton en bloc</translation>
    </message>
    <message>
        <source>It cannot be retrieved later, and its account stays in your tenant.</source>
        <translation>Il ne pourra pas être obtenu une deuxième fois, et son compte reste dans votre locataire.</translation>
    </message>
    <message>
        <source>Renew and rebuild</source>
        <translation>Renouveler et générer</translation>
    </message>
</context>
<context>
    <name>SignInFailed</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How long the token works</source>
        <translation>Durée de validité du jeton</translation>
    </message>
    <message>
        <source>Many tenants forbid this way. Take it if no browser here can sign in.</source>
        <translation>Beaucoup de locataires interdisent cette façon. Prenez-la si aucun navigateur ne peut se connecter ici.</translation>
    </message>
    <message>
        <source>Off: a new account package_… is made, and packages built before work until their own end. On: the account {0} is overwritten and keeps its groups, but packages with the token before may stop at once.</source>
        <translation>Désactivé : un nouveau compte package_… est créé, et les packages générés auparavant restent valables jusqu’à leur propre fin. Activé : le compte {0} est écrasé et garde ses groupes, mais les packages avec le jeton précédent peuvent cesser aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Other ways: code on another &amp;device</source>
        <translation>Autres façons : code sur un autre a&amp;ppareil</translation>
    </message>
    <message>
        <source>Person of the demo tenant</source>
        <translation>Personne du locataire de démonstration</translation>
    </message>
    <message>
        <source>Say in a few words why it must be that long.</source>
        <translation>Dites en quelques mots pourquoi elle doit être si longue.</translation>
    </message>
    <message>
        <source>Sign in for &amp;me as</source>
        <translation>Me &amp;connecter en tant que</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Se connecter avec le &amp;navigateur</translation>
    </message>
    <message>
        <source>Use the &amp;account of the token before again</source>
        <translation>Réutiliser le co&amp;mpte du jeton précédent</translation>
    </message>
</context>
<context>
    <name>SignInResult</name>
    <message>
        <source>&amp;Renew and rebuild</source>
        <translation>&amp;Renouveler et générer</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>&amp;Utiliser ce jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans lui</translation>
    </message>
    <message>
        <source>If you close without it, delete the account in your tenant, as nobody has its token.</source>
        <translation>Si vous fermez sans lui, supprimez le compte dans votre locataire, car personne n’a son jeton.</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The project gets the token with its end and its account, as one step that can be undone. Keep the project and its packages like a password.</source>
        <translation>Le projet reçoit le jeton avec sa fin et son compte, en une étape qui peut être annulée. Protégez le projet et ses packages comme un mot de passe.</translation>
    </message>
    <message>
        <source>The project gets this token and the version {0}; the id of the package stays, so that it replaces the one before. Then it is built.</source>
        <translation>Le projet reçoit ce jeton et la version {0} ; l’identifiant du package reste, pour qu’il remplace le précédent. Puis il est généré.</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>⚠ The client id could not be remembered: {0}</source>
        <translation>⚠ L’identifiant client n’a pas pu être mémorisé : {0}</translation>
    </message>
    <message>
        <source>✓ The token is here</source>
        <translation>✓ Le jeton est là</translation>
    </message>
</context>
<context>
    <name>SignInTenant</name>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>C&amp;lient id</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>Clo&amp;ud</source>
        <translation>Clo&amp;ud</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Locataire de démonstration</translation>
    </message>
    <message>
        <source>How to get one…</source>
        <translation>Comment en obtenir un…</translation>
    </message>
    <message>
        <source>Its domain, such as contoso.onmicrosoft.com, or its id.</source>
        <translation>Son domaine, par exemple contoso.onmicrosoft.com, ou son identifiant.</translation>
    </message>
    <message>
        <source>Of your app registration, made once for each tenant and remembered. The first time, a consent page speaks of deleting devices; nothing is deleted, and the guide says why.</source>
        <translation>Celui de votre inscription d’application, créée une fois par locataire et mémorisée. La première fois, une page de consentement parle de supprimer des appareils ; rien n’est supprimé, et le guide dit pourquoi.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Champ obligatoire.</translation>
    </message>
    <message>
        <source>Your tenant</source>
        <translation>Votre locataire</translation>
    </message>
    <message>
        <source>{0} (not certain)</source>
        <translation>{0} (pas certain)</translation>
    </message>
</context>
<context>
    <name>SignInWait</name>
    <message>
        <source>&amp;Open the address</source>
        <translation>&amp;Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code: {0}</source>
        <translation>Code : {0}</translation>
    </message>
    <message>
        <source>Connect to the tenant</source>
        <translation>Se connecter au locataire</translation>
    </message>
    <message>
        <source>Connecting to the sign-in page…</source>
        <translation>Connexion à la page de connexion…</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Copier le &amp;code</translation>
    </message>
    <message>
        <source>Copy the sign-in &amp;address</source>
        <translation>Copier l’&amp;adresse de connexion</translation>
    </message>
    <message>
        <source>Enter this code at {0}</source>
        <translation>Saisissez ce code sur {0}</translation>
    </message>
    <message>
        <source>No browser came up, or it has the wrong person? Copy the address into the browser profile of your administrator, on this computer. It works once.</source>
        <translation>Aucun navigateur ne s’est ouvert, ou c’est la mauvaise personne ? Copiez l’adresse dans le profil de navigateur de votre administrateur, sur cet ordinateur. Elle ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Sign in for &amp;me</source>
        <translation>&amp;Me connecter automatiquement</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The code works until {0}.</source>
        <translation>Le code expire le {0}.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser…</source>
        <translation>Vous êtes attendu dans le navigateur…</translation>
    </message>
    <message>
        <source>Waiting until the code is entered…</source>
        <translation>Attente de la saisie du code…</translation>
    </message>
    <message>
        <source>You sign in</source>
        <translation>Vous vous connectez</translation>
    </message>
    <message>
        <source>You signed in as {0}</source>
        <translation>Vous vous êtes connecté en tant que {0}</translation>
    </message>
    <message>
        <source>Your tenant wants more proof: sign in once more in the browser…</source>
        <translation>Votre locataire veut une preuve de plus : connectez-vous encore une fois dans le navigateur…</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>In {0} next to the package</source>
        <translation>Dans {0}, à côté du package</translation>
    </message>
    <message>
        <source>Inside the package</source>
        <translation>À l’intérieur du package</translation>
    </message>
    <message>
        <source>No project can trust this signer: nothing here proves who signed this package.</source>
        <translation>Aucun projet ne peut faire confiance à ce signataire : rien ici ne prouve qui a signé ce package d’approvisionnement.</translation>
    </message>
    <message>
        <source>PCs that get the package of that project then install later ones of the signer without asking.</source>
        <translation>Les PC qui reçoivent le package de ce projet installent ensuite les suivants du même signataire sans demander.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The package is not signed. Windows needs no signature.</source>
        <translation>Le package n’est pas signé. Windows n’exige pas de signature.</translation>
    </message>
    <message>
        <source>Trust this signer in a project…</source>
        <translation>Faire confiance à ce signataire dans un projet…</translation>
    </message>
    <message>
        <source>Whether a PC trusts the signer is up to that PC.</source>
        <translation>C’est à chaque PC de décider s’il fait confiance au signataire.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;project&lt;/b&gt; (.wcdproj) keeps what you decide. A &lt;b&gt;package&lt;/b&gt; (.ppkg) is built from it and sets up PCs: from a USB stick at the first question of Windows, or by a double-click on a running PC.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Open&lt;/b&gt; also takes packages and projects of Windows Configuration Designer, and makes a project of them. The original is not changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inspect&lt;/b&gt; shows what a package would do, and whether it is in order. Nothing is applied.&lt;/p&gt;&lt;p&gt;Everything here can be done on the command line too: &lt;b&gt;ppkg --help&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un &lt;b&gt;projet&lt;/b&gt; (.wcdproj) conserve vos décisions. Un &lt;b&gt;package&lt;/b&gt; (.ppkg) est généré à partir du projet et configure les PC : depuis une clé USB à la première question de Windows, ou par un double-clic sur un PC en service.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ouvrir&lt;/b&gt; accepte aussi les packages et les projets de Windows Configuration Designer, et en fait un projet. L’original n’est pas modifié.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inspecter&lt;/b&gt; montre ce qu’un package ferait et s’il est en ordre. Rien n’est appliqué.&lt;/p&gt;&lt;p&gt;Tout est aussi possible en ligne de commande : &lt;b&gt;ppkg --help&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Also projects of Windows Configuration Designer</source>
        <translation>Aussi les projets de Windows Configuration Designer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Find out why a device failed…</source>
        <translation>Trouver pourquoi un appareil a échoué…</translation>
    </message>
    <message>
        <source>Inspect a package…</source>
        <translation>Inspecter un package…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a project or package…</source>
        <translation>Ouvrir un projet ou un package…</translation>
    </message>
    <message>
        <source>Or drop a file here: .wcdproj, .ppkg, .icdproj.xml, customizations.xml or event logs</source>
        <translation>Ou déposez ici un fichier : .wcdproj, .ppkg, .icdproj.xml, customizations.xml ou des journaux d’événements</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Remove missing ones</source>
        <translation>Retirer les manquants</translation>
    </message>
    <message>
        <source>See in its event logs what went wrong, and what to do</source>
        <translation>Voir dans ses journaux d’événements ce qui s’est mal passé, et que faire</translation>
    </message>
    <message>
        <source>See what it would do to a PC, without applying it</source>
        <translation>Voir ce qu’il ferait à un PC, sans l’appliquer</translation>
    </message>
    <message>
        <source>Set up Windows PCs with one file, without touching each of them.</source>
        <translation>Configurez des PC Windows avec un seul fichier, sans intervenir sur chacun d’eux.</translation>
    </message>
    <message>
        <source>Takes the projects that are no longer there off the list.</source>
        <translation>Retire de la liste les projets qui n’existent plus.</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message numerus="yes">
        <source>%n setting(s) ignored</source>
        <translation>
            <numerusform>%n paramètre ignoré</numerusform>
            <numerusform>%n paramètres ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings group(s) done</source>
        <translation>
            <numerusform>%n groupe de paramètres terminé</numerusform>
            <numerusform>%n groupes de paramètres terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings group(s) failed</source>
        <translation>
            <numerusform>%n groupe de paramètres en échec</numerusform>
            <numerusform>%n groupes de paramètres en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>These logs report no failure, and no package was applied.</source>
        <translation>Ces journaux ne signalent aucun échec, et aucun package n’a été appliqué.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>started, no end in the log</source>
        <translation>commencé, sans fin dans le journal</translation>
    </message>
    <message numerus="yes">
        <source>{0} events in %n file(s)</source>
        <translation>
            <numerusform>{0} événements dans %n fichier</numerusform>
            <numerusform>{0} événements dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to {1} UTC</source>
        <translation>{0} à {1} UTC</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier one(s); see the time line.</source>
        <translation>
            <numerusform>… et %n antérieur ; voyez la chronologie.</numerusform>
            <numerusform>… et %n antérieurs ; voyez la chronologie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more failure(s); see the time line.</source>
        <translation>
            <numerusform>… et %n autre échec ; voyez la chronologie.</numerusform>
            <numerusform>… et %n autres échecs ; voyez la chronologie.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ not everything could be read</source>
        <translation>⚠ tout n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Autopilot</source>
        <translation>Autopilot</translation>
    </message>
    <message>
        <source>Device management</source>
        <translation>Gestion des appareils</translation>
    </message>
    <message>
        <source>Management service of provisioning</source>
        <translation>Service de gestion de l’approvisionnement</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Approvisionnement</translation>
    </message>
    <message>
        <source>Registration with Entra ID</source>
        <translation>Enregistrement auprès d’Entra ID</translation>
    </message>
    <message>
        <source>Sign-in to Entra ID</source>
        <translation>Connexion à Entra ID</translation>
    </message>
    <message>
        <source>Windows Hello and keys</source>
        <translation>Windows Hello et clés</translation>
    </message>
</context>
<context>
    <name>Sure</name>
    <message>
        <source>documented by Microsoft</source>
        <translation>selon la documentation de Microsoft</translation>
    </message>
    <message>
        <source>found in public source code</source>
        <translation>selon du code source public</translation>
    </message>
    <message>
        <source>inferred, not proved</source>
        <translation>déduit, non prouvé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>rapporté par d’autres qui l’ont rencontré</translation>
    </message>
</context>
<context>
    <name>TenantAccounts</name>
    <message numerus="yes">
        <source>%n account(s) of bulk tokens.</source>
        <translation>
            <numerusform>%n compte de jeton en bloc.</numerusform>
            <numerusform>%n comptes de jetons en bloc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke it</source>
        <translation>Ré&amp;voquer le compte</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>&amp;Sign in and list</source>
        <translation>&amp;Se connecter et lister</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts of bulk tokens</source>
        <translation>Comptes de jetons en bloc</translation>
    </message>
    <message>
        <source>Disables the account, ends its sign-ins and deletes it, after a question and a sign-in.</source>
        <translation>Désactive le compte, met fin à ses connexions et le supprime, après une question et une connexion.</translation>
    </message>
    <message>
        <source>Listing is a consent of its own, which changes nothing:</source>
        <translation>La liste demande un consentement à part, qui ne modifie rien :</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>You sign in once more for it. What is asked for: {0}.</source>
        <translation>Il faut pour cela vous connecter une fois de plus. Autorisations demandées : {0}.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>TenantChecks</name>
    <message>
        <source>&amp;Sign in and check</source>
        <translation>&amp;Se connecter et vérifier</translation>
    </message>
    <message>
        <source>Hide what it asks for</source>
        <translation>Masquer ce qui est demandé</translation>
    </message>
    <message>
        <source>Look at the admin consent too</source>
        <translation>Examiner aussi le consentement administrateur</translation>
    </message>
    <message>
        <source>Save to &amp;print…</source>
        <translation>Enregistrer pour &amp;imprimer…</translation>
    </message>
    <message>
        <source>The checklist with its answers</source>
        <translation>La liste de contrôle avec ses réponses</translation>
    </message>
    <message>
        <source>What it asks for, and why</source>
        <translation>Ce qui est demandé, et pourquoi</translation>
    </message>
</context>
<context>
    <name>TenantDialog</name>
    <message>
        <source>&amp;Which tenant</source>
        <translation>&amp;Quel locataire</translation>
    </message>
    <message>
        <source>Ask Microsoft Graph</source>
        <translation>Interroger Microsoft Graph</translation>
    </message>
    <message>
        <source>Asking Microsoft Graph…</source>
        <translation>Interrogation de Microsoft Graph…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Demo tenant: people, settings and accounts are made up.</source>
        <translation>Locataire de démonstration : personnes, paramètres et comptes sont inventés.</translation>
    </message>
    <message>
        <source>Parts of the tenant</source>
        <translation>Parties du locataire</translation>
    </message>
    <message>
        <source>T&amp;okens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>Tenant and tokens</source>
        <translation>Locataire et jetons</translation>
    </message>
</context>
<context>
    <name>TextValue</name>
    <message>
        <source>Write several lines</source>
        <translation>Écrire plusieurs lignes</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Choose an event to see its details.</source>
        <translation>Choisissez un événement pour en voir les détails.</translation>
    </message>
    <message>
        <source>Copy the event</source>
        <translation>Copier l’événement</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>Se&amp;ulement les échecs</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Rechercher dans les événements</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation>a pris fin il y a 1 jour</translation>
    </message>
    <message>
        <source>ended less than a day ago</source>
        <translation>a pris fin il y a moins d’un jour</translation>
    </message>
    <message>
        <source>ended {days} days ago</source>
        <translation>a pris fin il y a {days} jours</translation>
    </message>
    <message>
        <source>less than a day left</source>
        <translation>encore moins d’un jour</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>encore {days} jours</translation>
    </message>
</context>
<context>
    <name>TokenActions</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Get another…</source>
        <translation>En obtenir un autre…</translation>
    </message>
    <message>
        <source>Get bulk token…</source>
        <translation>Obtenir un jeton en bloc…</translation>
    </message>
    <message>
        <source>Gets a new token, raises the version and builds the package.</source>
        <translation>Obtient un nouveau jeton, augmente la version et génère le package.</translation>
    </message>
    <message>
        <source>Pre-flight checklist…</source>
        <translation>Liste de contrôle préalable…</translation>
    </message>
    <message>
        <source>Reads the token of a package or of a customizations.xml.</source>
        <translation>Lit le jeton d’un package ou d’un customizations.xml.</translation>
    </message>
    <message>
        <source>Reminder for the calendar…</source>
        <translation>Rappel pour le calendrier…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Enregistrer le rappel</translation>
    </message>
    <message>
        <source>Saves an .ics file that reminds of the end of the token.</source>
        <translation>Enregistre un fichier .ics qui rappelle la fin du jeton.</translation>
    </message>
    <message>
        <source>Shows what must be true in your tenant before a token works.</source>
        <translation>Montre ce qui doit être en ordre dans votre locataire pour qu’un jeton fonctionne.</translation>
    </message>
    <message>
        <source>Signs in to your tenant in the browser and asks for a token.</source>
        <translation>Se connecte à votre locataire dans le navigateur et demande un jeton.</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Prendre dans un fichier…</translation>
    </message>
    <message>
        <source>✓ Saved; open it with your calendar</source>
        <translation>✓ Enregistré ; ouvrez-le avec votre calendrier</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>&lt;b&gt;Multi-factor authentication and Conditional Access&lt;/b&gt; stop the join: leave accounts whose name starts with &lt;b&gt;package_&lt;/b&gt; out of those policies. The token belongs to such an account.</source>
        <translation>&lt;b&gt;L’authentification multifacteur et l’accès conditionnel&lt;/b&gt; empêchent la jonction : excluez de ces stratégies les comptes dont le nom commence par &lt;b&gt;package_&lt;/b&gt;. Le jeton appartient à un tel compte.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>After 180 days at most, build the package again with a new token.</source>
        <translation>Après 180 jours au plus, générez de nouveau le package avec un nouveau jeton.</translation>
    </message>
    <message>
        <source>As it was chosen when the token was made, at most 180 days ahead. The token itself does not say.</source>
        <translation>La date choisie à la création du jeton, au plus 180 jours plus tard. Le jeton lui-même ne la dit pas.</translation>
    </message>
    <message>
        <source>Bulk token</source>
        <translation>Jeton en bloc</translation>
    </message>
    <message>
        <source>Deleting that account makes the token worthless at once. Do so if a package was lost.</source>
        <translation>Supprimer ce compte rend aussitôt le jeton sans valeur. Faites-le si un package a été perdu.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Devices join with this token, without a person signing in.</source>
        <translation>Les appareils sont joints avec ce jeton, sans que personne se connecte.</translation>
    </message>
    <message>
        <source>Entra ID lets one person add 20 devices by default. It seldom counts for bulk tokens; if joins stop there, raise “Maximum number of devices per user”.</source>
        <translation>Par défaut, Entra ID permet à une personne d’ajouter 20 appareils. Cette limite touche rarement les jetons en bloc ; si les jonctions s’y arrêtent, augmentez le « Nombre maximal d’appareils par utilisateur ».</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Known:</source>
        <translation>Connue :</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identifiant du package</translation>
    </message>
    <message>
        <source>Packages and answer files (*.ppkg *.xml)</source>
        <translation>Packages et fichiers de réponses (*.ppkg *.xml)</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Take the token from</source>
        <translation>Prendre le jeton dans</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The GUID in the name of that account.</source>
        <translation>Le GUID dans le nom de ce compte.</translation>
    </message>
    <message>
        <source>The day when the token expires</source>
        <translation>Le jour où le jeton expire</translation>
    </message>
    <message>
        <source>The day when the token expires is known</source>
        <translation>Le jour où le jeton expire est connu</translation>
    </message>
    <message>
        <source>The id of the tenant that made the token.</source>
        <translation>L’identifiant du locataire qui a créé le jeton.</translation>
    </message>
    <message>
        <source>The user package_… that the token belongs to. Delete it to end the token.</source>
        <translation>L’utilisateur package_… auquel le jeton appartient. Supprimez-le pour mettre fin au jeton.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Where devices sign in. Only national clouds have another one.</source>
        <translation>L’endroit où les appareils se connectent. Seuls les clouds nationaux en ont une autre.</translation>
    </message>
    <message>
        <source>Whoever has the token can join devices. It can be pasted here, and not be copied.</source>
        <translation>Quiconque a le jeton peut joindre des appareils. Il peut être collé ici, mais pas copié.</translation>
    </message>
</context>
<context>
    <name>TokenStateView</name>
    <message numerus="yes">
        <source>%n day(s) left, until {0} ({1} UTC).</source>
        <translation>
            <numerusform>Encore %n jour, jusqu’au {0} ({1} UTC).</numerusform>
            <numerusform>Encore %n jours, jusqu’au {0} ({1} UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Get one by signing in, take it from a file, or paste it below.</source>
        <translation>Obtenez-en un en vous connectant, prenez-le dans un fichier, ou collez-le ci-dessous.</translation>
    </message>
    <message>
        <source>It ended at {0} ({1} UTC).</source>
        <translation>Il a pris fin le {0} ({1} UTC).</translation>
    </message>
    <message>
        <source>Obtained by signing in as {0}.</source>
        <translation>Obtenu par une connexion en tant que {0}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Taken from {0}.</source>
        <translation>Repris de {0}.</translation>
    </message>
    <message>
        <source>Taken from {0}. Its expiry is not in the file: enter the day if you know it.</source>
        <translation>Pris dans {0}. Sa date d’expiration n’est pas dans le fichier : saisissez le jour si vous le connaissez.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>There is a token; its end is not known</source>
        <translation>Il y a un jeton ; sa fin n’est pas connue</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Il n’y a pas encore de jeton</translation>
    </message>
    <message>
        <source>{0} has the same token as is entered here.</source>
        <translation>{0} contient le même jeton que celui qui est saisi ici.</translation>
    </message>
    <message>
        <source>⚠ The token ends soon</source>
        <translation>⚠ Le jeton expire bientôt</translation>
    </message>
    <message>
        <source>⚠ This token is from the demo tenant. It joins no device.</source>
        <translation>⚠ Ce jeton vient du locataire de démonstration. Il ne joint aucun appareil.</translation>
    </message>
    <message>
        <source>✓ The token works</source>
        <translation>✓ Le jeton est valable</translation>
    </message>
    <message>
        <source>✕ The token has ended</source>
        <translation>✕ Le jeton a pris fin</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows lui-même</translation>
    </message>
</context>
<context>
    <name>TreeActions</name>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message numerus="yes">
        <source>Copied, without %n secret(s).</source>
        <translation>
            <numerusform>Copié, sans %n secret.</numerusform>
            <numerusform>Copié, sans %n secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy as customizations.xml</source>
        <translation>Copier comme customizations.xml</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout développer</translation>
    </message>
    <message>
        <source>Nothing is set there, so nothing was copied.</source>
        <translation>Rien n’est défini à cet endroit ; rien n’a donc été copié.</translation>
    </message>
    <message>
        <source>Paste customizations.xml</source>
        <translation>Coller customizations.xml</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n setting(s).</source>
        <translation>
            <numerusform>%n paramètre collé.</numerusform>
            <numerusform>%n paramètres collés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with all below</source>
        <translation>Supprimer avec tout ce qui suit</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
</context>
<context>
    <name>TrustSigner</name>
    <message>
        <source>Another one…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>PCs that get its package then install later packages of the signer without asking.</source>
        <translation>Les PC qui reçoivent son package installent ensuite les suivants du même signataire sans demander.</translation>
    </message>
    <message>
        <source>Projects (*{0})</source>
        <translation>Projets (*{0})</translation>
    </message>
    <message>
        <source>The certificate is next to the project; keep it there.</source>
        <translation>Le certificat se trouve à côté du projet ; laissez-le là.</translation>
    </message>
    <message>
        <source>Trust the signer in a project</source>
        <translation>Faire confiance au signataire dans un projet</translation>
    </message>
    <message>
        <source>Which project should trust the signer?</source>
        <translation>Quel projet doit faire confiance au signataire ?</translation>
    </message>
    <message>
        <source>{0} trusts the signer now.</source>
        <translation>{0} fait désormais confiance au signataire.</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Windows, at the start after a reset or restart (ProvResetBoot)</source>
        <translation>Windows, au démarrage après une réinitialisation ou un redémarrage (ProvResetBoot)</translation>
    </message>
    <message>
        <source>Windows, idle after a sign-in (LogonIdleTask)</source>
        <translation>Windows, inactif après une connexion (LogonIdleTask)</translation>
    </message>
    <message>
        <source>a person (User)</source>
        <translation>une personne (User)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>That passphrase does not open {0}. Try again, or go on without its secrets.</source>
        <translation>Cette phrase secrète n’ouvre pas {0}. Réessayez ou continuez sans ses secrets.</translation>
    </message>
    <message>
        <source>The secrets of {0} are sealed. Enter its passphrase to use them.</source>
        <translation>Les secrets de {0} sont scellés. Saisissez sa phrase secrète pour les utiliser.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>There is a copy from {0}. Passwords and keys are not in it and have to be entered again.</source>
        <translation>Il y a une copie du {0}. Elle ne contient ni mots de passe ni clés : il faudra les saisir de nouveau.</translation>
    </message>
    <message>
        <source>{0} was not saved when the program stopped.</source>
        <translation>{0} n’était pas enregistré lorsque le programme s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>A page of the project sets this too, so it is unclear which one wins. Remove one.</source>
        <translation>Une page du projet définit ceci aussi ; on ne sait donc pas lequel l’emporte. Supprimez-en un.</translation>
    </message>
    <message>
        <source>A page of the project sets this; change it there.</source>
        <translation>Une page du projet définit ceci ; modifiez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Aller à {0}</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>Retirer le paramètre</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Where this goes in a package is not known [UNKNOWN], so it cannot be built and cannot be set here.</source>
        <translation>L’emplacement de ceci dans un package n’est pas connu [UNKNOWN] ; il ne peut donc être ni généré ni défini ici.</translation>
    </message>
    <message>
        <source>Windows looks at this only while {0} is {1}.</source>
        <translation>Windows n’en tient compte que si {0} vaut {1}.</translation>
    </message>
    <message>
        <source>{0}, required</source>
        <translation>{0}, obligatoire</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>!Range is taken for “not within”. Microsoft's page gives it as the form of a range, and its sample has both [UNKNOWN]. Try it on a device.</source>
        <translation>!Range est pris ici pour « hors de ». La page de Microsoft le donne comme la forme d’un intervalle, et son exemple a les deux [UNKNOWN]. Essayez-le sur un appareil.</translation>
    </message>
    <message>
        <source>A variant that applies comes after the settings for every device.</source>
        <translation>Une variante qui s’applique vient après les paramètres de tous les appareils.</translation>
    </message>
    <message>
        <source>Both have the same priority, and this one stands later in the package.</source>
        <translation>Les deux ont la même priorité, et celle-ci vient plus tard dans le package.</translation>
    </message>
    <message>
        <source>Conditions: {first} of the SIM and network (P0), {second} of the device (P1), {total} in all.</source>
        <translation>Conditions : {first} de la SIM et du réseau (P0), {second} de l’appareil (P1), {total} en tout.</translation>
    </message>
    <message>
        <source>Its target state has the higher priority. {weight}</source>
        <translation>L’état de sa cible a la plus haute priorité. {weight}</translation>
    </message>
    <message>
        <source>Nothing else sets it.</source>
        <translation>Rien d’autre ne le règle.</translation>
    </message>
    <message>
        <source>Target {target}, state {number}: all its conditions hold. {weight}</source>
        <translation>Cible {target}, état {number} : toutes ses conditions sont remplies. {weight}</translation>
    </message>
    <message>
        <source>Target {target}, state {number}: {name} is not told, so “{value}” is taken as not met.</source>
        <translation>Cible {target}, état {number} : {name} n’est pas indiqué ; « {value} » est tenu pour non rempli.</translation>
    </message>
    <message>
        <source>Target {target}, state {number}: {name} is “{fact}”, not “{value}”.</source>
        <translation>Cible {target}, état {number} : {name} vaut « {fact} », et non « {value} ».</translation>
    </message>
    <message>
        <source>Target {target}, state {number}: “{value}” of {name} cannot be tried here.</source>
        <translation>Cible {target}, état {number} : « {value} » de {name} ne peut pas être essayé ici.</translation>
    </message>
    <message>
        <source>the settings for every device</source>
        <translation>les paramètres de tous les appareils</translation>
    </message>
    <message>
        <source>variant {variant}, target {target}</source>
        <translation>variante {variant}, cible {target}</translation>
    </message>
    <message>
        <source>{setting}: the rules of Microsoft's page contradict each other here [UNKNOWN]: more P0 conditions against one with P0 and P1. Try it on a device.</source>
        <translation>{setting} : les règles de la page de Microsoft se contredisent ici [UNKNOWN] : plus de conditions P0 contre un état à P0 et P1. Essayez-le sur un appareil.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A settings group names the file {key}, which the list of data assets lacks.</source>
        <translation>Un groupe de paramètres mentionne le fichier {key}, absent de la liste des ressources de données.</translation>
    </message>
    <message>
        <source>Lists, settings groups, data assets, image and answers fit each other.</source>
        <translation>Les listes, les groupes de paramètres, les ressources de données, l’image et les réponses concordent.</translation>
    </message>
    <message>
        <source>Signed by {subject}, issued by {issuer}. The certificate is valid from {start} to {end}, thumbprint {thumbprint}.</source>
        <translation>Signé par {subject}, émis par {issuer}. Le certificat est valable du {start} au {end}, empreinte numérique {thumbprint}.</translation>
    </message>
    <message>
        <source>The certificate expired on {end}, and no trusted time stamp proves that it signed before. Sign again.</source>
        <translation>Le certificat a expiré le {end}, et aucun horodatage de confiance ne prouve qu’il a signé avant. Signez à nouveau.</translation>
    </message>
    <message>
        <source>The certificate of the signer is not for signing code, so Windows may refuse it.</source>
        <translation>Le certificat du signataire ne sert pas à signer du code : Windows peut le refuser.</translation>
    </message>
    <message>
        <source>The certificate of the signer is not in the signature, so nobody can check it. Sign again.</source>
        <translation>Le certificat du signataire n’est pas dans la signature : personne ne peut la vérifier. Signez de nouveau.</translation>
    </message>
    <message>
        <source>The certificate of the signer is not valid yet. Check the clock.</source>
        <translation>Le certificat du signataire n’est pas encore valable. Vérifiez l’horloge.</translation>
    </message>
    <message>
        <source>The certificate of {subject} rests on SHA-1 or MD5, which can be forged, so its name proves nothing. The signer needs a new one.</source>
        <translation>Le certificat de {subject} repose sur SHA-1 ou MD5, qui peuvent être falsifiés : son nom ne prouve donc rien. Il en faut un nouveau au signataire.</translation>
    </message>
    <message>
        <source>The certificate of {subject}, valid from {start} to {end}, was not valid when this was signed, as far as can be proved.</source>
        <translation>Le certificat de {subject}, valide du {start} au {end}, n’était pas valide au moment de la signature, pour autant qu’on puisse le prouver.</translation>
    </message>
    <message>
        <source>The certificates above that of the signer are not inside; each PC must have them.</source>
        <translation>Les certificats au-dessus de celui du signataire ne sont pas à l’intérieur ; chaque PC doit les avoir.</translation>
    </message>
    <message>
        <source>The certificates inside lead from the signer up to {subject}.</source>
        <translation>Les certificats à l’intérieur mènent du signataire à {subject}.</translation>
    </message>
    <message>
        <source>The container is sound; all {count} files match their hashes.</source>
        <translation>Le conteneur est sain ; les {count} fichiers correspondent tous à leur empreinte.</translation>
    </message>
    <message>
        <source>The data asset {key} is listed, but no settings group names it.</source>
        <translation>La ressource de données {key} est inscrite, mais aucun groupe de paramètres ne la mentionne.</translation>
    </message>
    <message>
        <source>The folder of {file} is named after another content: the builder named it after an earlier version of the file. Only the catalogue (.cat) of the package can tell whether the file was changed later.</source>
        <translation>Le dossier de {file} porte le nom d’un autre contenu : l’outil l’a nommé d’après une version antérieure du fichier. Seul le catalogue (.cat) du package peut dire si le fichier a été modifié ensuite.</translation>
    </message>
    <message>
        <source>The folder of {file} is not named after any content, as WCD names it. It was renamed.</source>
        <translation>Le dossier de {file} ne porte le nom d’aucun contenu, contrairement à l’usage de WCD. Il a été renommé.</translation>
    </message>
    <message>
        <source>The header mentions a signature that is not at the end of the package. It is damaged.</source>
        <translation>L’en-tête annonce une signature qui ne se trouve pas à la fin du package. Il est endommagé.</translation>
    </message>
    <message>
        <source>The image says {field} {one}, the answer file {other}. The package was changed.</source>
        <translation>L’image indique {field} {one}, le fichier de réponses {other}. Le package a été modifié.</translation>
    </message>
    <message>
        <source>The key of {subject} ({key}) is too weak: others can compute it and sign in this name. RSA needs 2048 bits or more, ECDSA 256.</source>
        <translation>La clé de {subject} ({key}) est trop faible : d’autres peuvent la calculer et signer sous ce nom. Il faut au moins 2048 bits pour RSA, 256 pour ECDSA.</translation>
    </message>
    <message>
        <source>The key usage of the signer’s certificate lacks “digital signature”; Windows may refuse it.</source>
        <translation>L’utilisation de la clé du certificat du signataire ne comprend pas « signature numérique » ; Windows peut le refuser.</translation>
    </message>
    <message>
        <source>The key usage of {subject} does not allow issuing certificates, but it issued the one below its own. Windows refuses such a chain.</source>
        <translation>L’utilisation de la clé de {subject} n’autorise pas l’émission de certificats, mais il a émis celui qui se trouve sous le sien. Windows refuse une telle chaîne.</translation>
    </message>
    <message>
        <source>The list of the source {name} is missing.</source>
        <translation>La liste de la source {name} manque.</translation>
    </message>
    <message>
        <source>The package has no answer file. Windows needs none.</source>
        <translation>Le package n’a pas de fichier de réponses. Windows n’en exige pas.</translation>
    </message>
    <message>
        <source>The package was changed after it was signed inside. Get a new copy.</source>
        <translation>Le package a été modifié après avoir été signé à l’intérieur. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The signature inside fits the package. Whether its signer is trusted is for each PC to say.</source>
        <translation>La signature à l’intérieur correspond au package. C’est à chaque PC de dire s’il fait confiance au signataire.</translation>
    </message>
    <message>
        <source>The signature inside names the package by SHA-1 only, which can be forged: another package can have the same digest.</source>
        <translation>La signature intérieure ne désigne le package que par SHA-1, qui peut être falsifié : un autre package peut avoir la même empreinte.</translation>
    </message>
    <message>
        <source>The signature inside the package cannot be read. The package is damaged.</source>
        <translation>La signature à l’intérieur du package est illisible. Le package est endommagé.</translation>
    </message>
    <message>
        <source>The signature is not that of {subject}, whom it names: it was changed. Get a new copy.</source>
        <translation>La signature n’est pas celle de {subject}, qu’elle nomme : elle a été modifiée. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>The signature of {subject} uses a method that is not known here; it was not checked.</source>
        <translation>La signature de {subject} utilise une méthode qui n’est pas connue ici ; elle n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The signature rests on SHA-1, which can be forged: another content can have the same digest. Sign again, with SHA-256.</source>
        <translation>La signature repose sur SHA-1, qui peut être falsifié : un autre contenu peut avoir la même empreinte. Signez à nouveau, avec SHA-256.</translation>
    </message>
    <message>
        <source>The signer issued the certificate to itself: its name proves nothing, only its thumbprint does. Compare that with what the signer tells you.</source>
        <translation>Le signataire a émis le certificat pour lui-même : son nom ne prouve rien, seule son empreinte numérique compte. Comparez-la avec celle que le signataire vous indique.</translation>
    </message>
    <message>
        <source>The source {name} is said to be in {path}. Windows may act on other settings than shown.</source>
        <translation>La source {name} serait dans {path}. Windows peut appliquer d’autres paramètres que ceux qui sont montrés.</translation>
    </message>
    <message>
        <source>The time stamp is damaged or of another signature, so it proves nothing.</source>
        <translation>L’horodatage est endommagé ou d’une autre signature : il ne prouve rien.</translation>
    </message>
    <message>
        <source>The time stamp of {authority} rests on SHA-1, which can be forged, so it proves nothing.</source>
        <translation>L’horodatage de {authority} repose sur SHA-1, qui peut être falsifié : il ne prouve donc rien.</translation>
    </message>
    <message>
        <source>The time stamp says {when} (UTC), but no authority that this computer trusts vouches for {authority}. It proves its time only to PCs that trust that authority; anyone can make such a time stamp.</source>
        <translation>L’horodatage indique {when} (UTC), mais aucune autorité de confiance de cet ordinateur ne répond de {authority}. Il ne prouve son heure qu’aux PC qui font confiance à cette autorité ; n’importe qui peut créer un tel horodatage.</translation>
    </message>
    <message>
        <source>The time stamp says {when} (UTC), when the certificate of the signer was not valid.</source>
        <translation>L’horodatage indique {when} (UTC), quand le certificat du signataire n’était pas valable.</translation>
    </message>
    <message>
        <source>The time stamp says {when} (UTC), which is still to come. Check the clock of this computer.</source>
        <translation>L’horodatage indique {when} (UTC), une heure encore à venir. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is a time stamp of the old kind, which is not checked here.</source>
        <translation>Il y a un horodatage de l’ancien type, qui n’est pas vérifié ici.</translation>
    </message>
    <message>
        <source>There is no time stamp: the signature counts until {end}.</source>
        <translation>Il n’y a pas d’horodatage : la signature compte jusqu’au {end}.</translation>
    </message>
    <message>
        <source>There is no {name} next to it. Windows needs none for an unsigned package.</source>
        <translation>Il n’y a pas de {name} à côté. Windows n’en exige pas pour un package non signé.</translation>
    </message>
    <message>
        <source>Time stamp: signed before {when} (UTC), says {authority}.</source>
        <translation>Horodatage : signé avant {when} (UTC), selon {authority}.</translation>
    </message>
    <message>
        <source>Without a trusted time stamp, the signature counts until {end}.</source>
        <translation>Sans horodatage de confiance, la signature compte jusqu’au {end}.</translation>
    </message>
    <message>
        <source>{file} is in the package, but not in its lists.</source>
        <translation>{file} est dans le package, mais pas dans ses listes.</translation>
    </message>
    <message>
        <source>{file} is in the package, but not in the list of data assets.</source>
        <translation>{file} est dans le package, mais pas dans la liste des ressources de données.</translation>
    </message>
    <message>
        <source>{file} is listed as a data asset, but is not in the package.</source>
        <translation>{file} est inscrit comme ressource de données, mais n’est pas dans le package.</translation>
    </message>
    <message>
        <source>{file} is listed more than once under the same conditions.</source>
        <translation>{file} est inscrit plus d’une fois sous les mêmes conditions.</translation>
    </message>
    <message>
        <source>{file} is listed, but is not in the package.</source>
        <translation>{file} est inscrit, mais n’est pas dans le package.</translation>
    </message>
    <message>
        <source>{name} belongs to this package and is signed. Whether its signer is trusted is for each PC to say.</source>
        <translation>{name} appartient à ce package et est signé. C’est à chaque PC de dire s’il fait confiance au signataire.</translation>
    </message>
    <message>
        <source>{name} belongs to this package, byte for byte. It is not signed.</source>
        <translation>{name} va avec ce package, octet pour octet. Il n’est pas signé.</translation>
    </message>
    <message>
        <source>{name} belongs to this package. It is not signed.</source>
        <translation>{name} va avec ce package. Il n’est pas signé.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Impossible de lire {name} : {reason}.</translation>
    </message>
    <message>
        <source>{name} is not a catalogue. Get a new copy, or delete it.</source>
        <translation>{name} n’est pas un catalogue. Procurez-vous une nouvelle copie ou supprimez-le.</translation>
    </message>
    <message>
        <source>{name} is not the catalogue of this package: one of the two was changed. Get both from one build.</source>
        <translation>{name} n’est pas le catalogue de ce package : l’un des deux a été modifié. Prenez les deux d’une même génération.</translation>
    </message>
    <message>
        <source>{name} names the package by SHA-1 only, which can be forged: another package can have the same digest. Get one with SHA-256.</source>
        <translation>{name} ne désigne le package que par SHA-1, qui peut être falsifié : un autre package peut avoir la même empreinte. Procurez-vous-en un avec SHA-256.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed. Get a new copy.</source>
        <translation>{name} a été modifié après avoir été signé. Procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{one} and {other} have different settings.</source>
        <translation>{one} et {other} ont des paramètres différents.</translation>
    </message>
    <message>
        <source>{path} does not begin with a byte order mark; Windows refuses it (0xC00CEE2D).</source>
        <translation>{path} ne commence pas par une marque d’ordre des octets ; Windows le refuse (0xC00CEE2D).</translation>
    </message>
    <message>
        <source>{path} is missing, so Windows finds no settings.</source>
        <translation>{path} manque : Windows ne trouve donc aucun paramètre.</translation>
    </message>
    <message>
        <source>{path} is missing. Some tools leave it out; Windows seems to accept that.</source>
        <translation>{path} manque. Certains outils l’omettent ; Windows semble l’accepter.</translation>
    </message>
    <message>
        <source>{path} is not listed in {list}.</source>
        <translation>{path} n’est pas inscrit dans {list}.</translation>
    </message>
    <message>
        <source>{path} is not what it is in every other known package.</source>
        <translation>{path} n’est pas ce qu’il est dans tous les autres packages connus.</translation>
    </message>
    <message>
        <source>{subject} allows fewer authorities below itself than there are here. Windows refuses such a chain.</source>
        <translation>{subject} autorise moins d’autorités sous la sienne qu’il n’y en a ici. Windows refuse une telle chaîne.</translation>
    </message>
    <message>
        <source>{subject} is not a certificate authority, but issued the certificate below its own. Anyone can make such a chain, so the names in it prove nothing.</source>
        <translation>{subject} n’est pas une autorité de certification, mais a émis le certificat qui se trouve sous le sien. N’importe qui peut créer une telle chaîne : les noms qu’elle contient ne prouvent donc rien.</translation>
    </message>
    <message>
        <source>{subject} may not issue certificates for this purpose, by its extended key usage. Windows refuses such a chain.</source>
        <translation>D’après son utilisation améliorée de la clé, {subject} ne peut pas émettre de certificats à cette fin. Windows refuse une telle chaîne.</translation>
    </message>
</context>
<context>
    <name>What</name>
    <message>
        <source>A package was not removed</source>
        <translation>Un package n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The device did not connect to the Wi-Fi network</source>
        <translation>L’appareil ne s’est pas connecté au réseau Wi-Fi</translation>
    </message>
    <message>
        <source>The device did not join Entra ID</source>
        <translation>L’appareil n’a pas rejoint Entra ID</translation>
    </message>
    <message>
        <source>The device was not enrolled</source>
        <translation>L’appareil n’a pas été inscrit</translation>
    </message>
    <message>
        <source>The sign-in to Entra ID failed</source>
        <translation>La connexion à Entra ID a échoué</translation>
    </message>
    <message>
        <source>Windows could not follow up a setting</source>
        <translation>Windows n’a pas pu suivre un paramètre</translation>
    </message>
    <message>
        <source>“{package}” failed</source>
        <translation>« {package} » a échoué</translation>
    </message>
    <message>
        <source>“{package}” was not copied to the device</source>
        <translation>« {package} » n’a pas été copié sur l’appareil</translation>
    </message>
</context>
<context>
    <name>WifiCard</name>
    <message>
        <source>8 to 63 letters, digits and symbols. It is in the package, for anybody who gets hold of it.</source>
        <translation>De 8 à 63 lettres, chiffres et signes. Il est dans le package, à la portée de quiconque l’obtient.</translation>
    </message>
    <message>
        <source>Connect automatically</source>
        <translation>Se connecter automatiquement</translation>
    </message>
    <message>
        <source>Exactly as the access point sends it: capital and small letters differ.</source>
        <translation>Exactement comme le point d’accès l’émet : majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Réseau masqué</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <translation>Nom du réseau (SSID)</translation>
    </message>
    <message>
        <source>Network password</source>
        <translation>Mot de passe du réseau</translation>
    </message>
    <message>
        <source>Off: the person at the device has to choose the network.</source>
        <translation>Désactivé : la personne devant l’appareil doit choisir le réseau.</translation>
    </message>
    <message>
        <source>On: devices call for the network by its name, as it does not send it.</source>
        <translation>Activé : les appareils appellent le réseau par son nom, car il ne l’émet pas.</translation>
    </message>
    <message>
        <source>Open, without a password</source>
        <translation>Ouvert, sans mot de passe</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>WEP, no longer safe</source>
        <translation>WEP, n’est plus sûr</translation>
    </message>
    <message>
        <source>WPA2-Personal</source>
        <translation>WPA2-Personal</translation>
    </message>
    <message>
        <source>WPA3-Personal</source>
        <translation>WPA3-Personal</translation>
    </message>
    <message>
        <source>Wi-Fi network without a name</source>
        <translation>Réseau Wi-Fi sans nom</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>a CDATA section has no end. Close it with ]]&gt;.</source>
        <translation>une section CDATA n’a pas de fin. Fermez-la avec ]]&gt;.</translation>
    </message>
    <message>
        <source>a comment has no end. Close it with --&gt;.</source>
        <translation>un commentaire n’a pas de fin. Fermez-le avec --&gt;.</translation>
    </message>
    <message>
        <source>a name has a prefix that the file does not declare. Declare it with xmlns, or remove it.</source>
        <translation>un nom porte un préfixe que le fichier ne déclare pas. Déclarez-le avec xmlns ou retirez-le.</translation>
    </message>
    <message>
        <source>a space is missing between two attributes, or the encoding in the first line is wrong. Correct it.</source>
        <translation>il manque une espace entre deux attributs, ou l’encodage indiqué à la première ligne est faux. Corrigez cela.</translation>
    </message>
    <message>
        <source>a tag has no end. Close it with &gt;.</source>
        <translation>une balise n’a pas de fin. Fermez-la avec &gt;.</translation>
    </message>
    <message>
        <source>an attribute appears twice. Remove one.</source>
        <translation>un attribut apparaît deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>an attribute has no value. Give it one in quotation marks, or remove it.</source>
        <translation>un attribut n’a pas de valeur. Donnez-lui-en une entre guillemets ou retirez-le.</translation>
    </message>
    <message>
        <source>an end tag does not match its start tag. Correct one of the two.</source>
        <translation>une balise de fin ne correspond pas à sa balise de début. Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>elements are nested too deeply. Choose the right file.</source>
        <translation>des éléments sont imbriqués trop profondément. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>it breaks a rule of XML. Export or copy the file again.</source>
        <translation>il enfreint une règle de XML. Exportez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>its first line names an unknown encoding. Save the file as UTF-8.</source>
        <translation>sa première ligne indique un encodage inconnu. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>the closing quotation mark of an attribute is missing. Add it.</source>
        <translation>il manque le guillemet fermant d’un attribut. Ajoutez-le.</translation>
    </message>
    <message>
        <source>the file ends before its elements do. Copy it again, or close them.</source>
        <translation>le fichier se termine avant ses éléments. Copiez-le de nouveau ou fermez-les.</translation>
    </message>
    <message>
        <source>the file ends before {start} of line {line} is closed. Copy it again, or close the element.</source>
        <translation>le fichier se termine avant que {start} de la ligne {line} soit fermé. Copiez-le de nouveau ou fermez l’élément.</translation>
    </message>
    <message>
        <source>the value of an attribute has no quotation marks. Add them.</source>
        <translation>la valeur d’un attribut est sans guillemets. Ajoutez-les.</translation>
    </message>
    <message>
        <source>there are bytes that are not text in the file’s encoding. Save the file as UTF-8.</source>
        <translation>il y a des octets qui ne sont pas du texte dans l’encodage du fichier. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>there is -- within a comment, which XML does not allow. Delete it.</source>
        <translation>il y a -- dans un commentaire, ce que XML n’admet pas. Supprimez-le.</translation>
    </message>
    <message>
        <source>there is a bare &amp;. Write it as &amp;amp;.</source>
        <translation>il y a un &amp; isolé. Écrivez-le &amp;amp;.</translation>
    </message>
    <message>
        <source>there is a bare &lt; in an attribute. Write it as &amp;lt;.</source>
        <translation>il y a un &lt; isolé dans un attribut. Écrivez-le &amp;lt;.</translation>
    </message>
    <message>
        <source>there is a bare &lt; or &amp;. Write them as &amp;lt; and &amp;amp;.</source>
        <translation>il y a un &lt; ou un &amp; isolé. Écrivez-les &amp;lt; et &amp;amp;.</translation>
    </message>
    <message>
        <source>there is a bare ]]&gt;. Write it as ]]&amp;gt;.</source>
        <translation>il y a un ]]&gt; isolé. Écrivez-le ]]&amp;gt;.</translation>
    </message>
    <message>
        <source>there is a control character, which XML cannot contain. Delete it.</source>
        <translation>il y a un caractère de contrôle, que XML ne peut pas contenir. Supprimez-le.</translation>
    </message>
    <message>
        <source>there is a second XML declaration, or something comes before it. Remove that.</source>
        <translation>il y a une seconde déclaration XML, ou quelque chose la précède. Retirez cela.</translation>
    </message>
    <message>
        <source>there is more after the end of the first element. Remove it, or copy the file again.</source>
        <translation>il y a du contenu après la fin du premier élément. Retirez-le ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>there is no element. Choose the right file, or copy it again.</source>
        <translation>il n’y a aucun élément. Choisissez le bon fichier ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{start}, which starts in line {line}, is closed by &lt;/{end}&gt;. Correct one of the two.</source>
        <translation>{start}, qui commence à la ligne {line}, est fermé par &lt;/{end}&gt;. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{start}, which starts in line {line}, is closed by another end tag. Correct one of the two.</source>
        <translation>{start}, qui commence à la ligne {line}, est fermé par une autre balise de fin. Corrigez l’une des deux.</translation>
    </message>
</context>
</TS>
