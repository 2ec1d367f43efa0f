<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing, but make a local administrator</source>
        <translation>Rien, mais créer un administrateur local</translation>
    </message>
    <message>
        <source>Optional: where the computers are put. Without it they go where the domain puts new ones.</source>
        <translation>Facultatif : l’endroit où placer les ordinateurs. Sans elle, ils vont là où le domaine met les nouveaux.</translation>
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
        <source>The only way in if the join fails, so better make one. Leave the name empty for none.</source>
        <translation>Le seul accès si la jonction échoue : mieux vaut en créer un. Laissez le nom vide pour n’en créer aucun.</translation>
    </message>
    <message>
        <source>This account is made all the same, as long as its name stands here.</source>
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
        <source>With its domain: CONTOSO\joiner or joiner@contoso.com.</source>
        <translation>Avec son domaine : CONTOSO\joiner ou joiner@contoso.com.</translation>
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
        <source>Windows runs this at first start as SYSTEM, where nobody can see or answer it.</source>
        <translation>Windows exécute ceci au premier démarrage en tant que SYSTEM, sans que personne puisse le voir ni y répondre.</translation>
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
        <source>&lt;p&gt;Add installers (MSI, EXE), scripts and app packages. They travel inside the package, so devices need no network for them. Each is started as SYSTEM, in a folder with its file and the files it needs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nobody can answer questions&lt;/b&gt; at that time: an installer that asks waits until time is up. All of them together get 30 minutes. The program proposes silent command lines; try them on a device.&lt;/p&gt;&lt;p&gt;If an application fails, the ones after it are left out unless it says &lt;i&gt;Continue after a failure&lt;/i&gt;. Applications from a package stay when the package is removed, and Intune does not manage them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajoutez des programmes d’installation (MSI, EXE), des scripts et des packages d’application. Ils voyagent dans le package : les appareils n’ont pas besoin de réseau pour les recevoir. Chacun est lancé en tant que SYSTEM, dans un dossier avec son fichier et les fichiers dont il a besoin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Personne ne peut répondre à des questions&lt;/b&gt; à ce moment-là : un programme qui en pose attend jusqu’à la fin du délai. Tous ensemble disposent de 30 minutes. Des lignes de commande silencieuses vous sont proposées ; essayez-les sur un appareil.&lt;/p&gt;&lt;p&gt;Si une application échoue, celles qui suivent sont omises, sauf si elle indique &lt;i&gt;Continuer après un échec&lt;/i&gt;. Les applications d’un package restent lorsque le package est supprimé, et Intune ne les gère pas.&lt;/p&gt;</translation>
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
    <name>BuildPanel</name>
    <message numerus="yes">
        <source>%n error(s) stop the build. They are listed above.</source>
        <translation>
            <numerusform>%n erreur empêche la génération. Elle est indiquée ci-dessus.</numerusform>
            <numerusform>%n erreurs empêchent la génération. Elles sont indiquées ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A package of this name lies there, from {0}. A build replaces it.</source>
        <translation>Un package de ce nom s’y trouve déjà, daté du {0}. Une génération le remplace.</translation>
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
        <source>Folder for the package</source>
        <translation>Dossier du package</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens stand in the package in the clear, as in unencrypted packages of Windows Configuration Designer. Keep it like a password.</source>
        <translation>Les mots de passe, les clés et les jetons figurent en clair dans le package, comme dans les packages non chiffrés de Windows Configuration Designer. Protégez-le comme un mot de passe.</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>Progression de la génération</translation>
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
        <source>The package could not be built: {0}</source>
        <translation>Impossible de générer le package : {0}</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Terminé.</translation>
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
        <source>A PFX file. Enter its password to see what it holds.</source>
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
    <name>Command</name>
    <message>
        <source>(a secret, not known)</source>
        <translation>(un secret, inconnu)</translation>
    </message>
    <message>
        <source>A field like device.name=PC-%SERIAL%, an item of a list like network.wifi[0].ssid=Office, or a setting like Policies/Update/AllowAutoUpdate=5. Paths of files start at the project's folder.</source>
        <translation>Un champ comme device.name=PC-%SERIAL%, un élément d’une liste comme network.wifi[0].ssid=Office ou un paramètre comme Policies/Update/AllowAutoUpdate=5. Les chemins des fichiers partent du dossier du projet.</translation>
    </message>
    <message>
        <source>A package, the folder of a WCD project, its .icdproj.xml, or a customizations.xml.</source>
        <translation>Un package, le dossier d’un projet WCD, son fichier .icdproj.xml ou un customizations.xml.</translation>
    </message>
    <message>
        <source>A project file, a customizations.xml, or the folder of a WCD project.</source>
        <translation>Un fichier de projet, un customizations.xml ou le dossier d’un projet WCD.</translation>
    </message>
    <message>
        <source>A project, a package, a .icdproj.xml or a customizations.xml; none for the start page.</source>
        <translation>Un projet, un package, un fichier .icdproj.xml ou un customizations.xml ; rien pour la page d’accueil.</translation>
    </message>
    <message>
        <source>All files in the two packages are the same; only times and numbers differ.</source>
        <translation>Tous les fichiers des deux packages sont identiques ; seuls des dates et des numéros diffèrent.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Ask for the secret KEY at a prompt, without echo.</source>
        <translation>Demander le secret KEY par une invite, sans l’afficher.</translation>
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
        <source>Build each package again from its own answers, and compare every file.</source>
        <translation>Générer de nouveau chaque package à partir de ses propres réponses et comparer tous les fichiers.</translation>
    </message>
    <message>
        <source>Built {path}: {size} bytes, {groups} groups of settings, {files} files.</source>
        <translation>{path} a été généré : {size} octets ; groupes de paramètres : {groups} ; fichiers : {files}.</translation>
    </message>
    <message>
        <source>Change fields, settings and secrets of a project.</source>
        <translation>Modifier les champs, les paramètres et les secrets d’un projet.</translation>
    </message>
    <message>
        <source>Check that packages are whole, or rebuild them to compare.</source>
        <translation>Vérifier que des packages sont intacts, ou les générer de nouveau pour comparer.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Conditions:</source>
        <translation>Conditions :</translation>
    </message>
    <message>
        <source>Devices can join with it until {day}, when its bulk token expires.</source>
        <translation>Il permet de joindre des appareils jusqu’au {day}, date d’expiration de son jeton en bloc.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 usage, 3 the project has problems.</source>
        <translation>Codes de sortie : 0 réussite, 1 échec, 2 mauvaise utilisation, 3 le projet contient des problèmes.</translation>
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
        <source>It holds:</source>
        <translation>Il contient :</translation>
    </message>
    <message>
        <source>Its catalogue is {path}.</source>
        <translation>Son catalogue est {path}.</translation>
    </message>
    <message>
        <source>Its files are in {folder}; passwords stand in them in the clear.</source>
        <translation>Ses fichiers sont dans {folder} ; les mots de passe y figurent en clair.</translation>
    </message>
    <message>
        <source>Keep secrets in the project file, sealed with the passphrase.</source>
        <translation>Conserver les secrets dans le fichier de projet, scellés par la phrase secrète.</translation>
    </message>
    <message>
        <source>List the files in the package too.</source>
        <translation>Énumérer aussi les fichiers du package.</translation>
    </message>
    <message>
        <source>List what is wrong or risky in a project.</source>
        <translation>Énumérer ce qui est faux ou risqué dans un projet.</translation>
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
        <translation>Faire un projet d’un package ou d’un projet WCD.</translation>
    </message>
    <message>
        <source>No setting holds all these words. Try fewer of them.</source>
        <translation>Aucun paramètre ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {path}.</source>
        <translation>Rien à signaler dans {path}.</translation>
    </message>
    <message>
        <source>Open the window, with a project or a package if one is named.</source>
        <translation>Ouvrir la fenêtre, avec un projet ou un package s’il est indiqué.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Passphrase of the project: </source>
        <translation>Phrase secrète du projet : </translation>
    </message>
    <message>
        <source>Read the secret KEY from a file; a line end behind it does not count.</source>
        <translation>Lire le secret KEY dans un fichier ; une fin de ligne à sa suite ne compte pas.</translation>
    </message>
    <message>
        <source>Remove an item or a setting, or give a field its default. Done before all else.</source>
        <translation>Retirer un élément ou un paramètre, ou rendre à un champ sa valeur par défaut. Fait avant tout le reste.</translation>
    </message>
    <message>
        <source>Report as one JSON document, secrets masked.</source>
        <translation>Présenter le résultat en un document JSON, secrets masqués.</translation>
    </message>
    <message>
        <source>Same inputs, same bytes: no time and no random numbers; as SOURCE_DATE_EPOCH does.</source>
        <translation>Mêmes données, mêmes octets : ni heure ni nombres aléatoires ; comme avec SOURCE_DATE_EPOCH.</translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation>{path} a été enregistré.</translation>
    </message>
    <message>
        <source>Say how two packages differ.</source>
        <translation>Dire en quoi deux packages diffèrent.</translation>
    </message>
    <message>
        <source>Say in words what a package does to a PC, secrets masked.</source>
        <translation>Dire en clair ce qu’un package fait à un PC, secrets masqués.</translation>
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
        <source>Settings:</source>
        <translation>Paramètres :</translation>
    </message>
    <message>
        <source>Show at most N settings (20).</source>
        <translation>Afficher au plus N paramètres (20).</translation>
    </message>
    <message>
        <source>Show fields that have their default too.</source>
        <translation>Afficher aussi les champs qui ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Show the fields of a project, secrets masked.</source>
        <translation>Afficher les champs d’un projet, secrets masqués.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Take the secret KEY from a variable of the environment.</source>
        <translation>Prendre le secret KEY dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>The file with the passphrase of the sealed secrets; otherwise PPKG_PASSPHRASE in the environment, or a prompt.</source>
        <translation>Le fichier qui contient la phrase secrète des secrets scellés ; à défaut, PPKG_PASSPHRASE dans l’environnement ou une invite.</translation>
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
        <source>The language of all sentences; otherwise that of the environment.</source>
        <translation>La langue de toutes les phrases ; par défaut, celle de l’environnement.</translation>
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
        <source>The package.</source>
        <translation>Le package.</translation>
    </message>
    <message>
        <source>The packages to check.</source>
        <translation>Les packages à vérifier.</translation>
    </message>
    <message>
        <source>The project file to make.</source>
        <translation>Le fichier de projet à créer.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Le fichier de projet.</translation>
    </message>
    <message>
        <source>The rebuilt package is {path}.</source>
        <translation>Le nouveau package est {path}.</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>La même phrase secrète encore une fois : </translation>
    </message>
    <message>
        <source>The second package.</source>
        <translation>Le second package.</translation>
    </message>
    <message>
        <source>The two packages are the same, byte for byte.</source>
        <translation>Les deux packages sont identiques, octet pour octet.</translation>
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
        <source>What they say of themselves:</source>
        <translation>Ce qu’ils disent d’eux-mêmes :</translation>
    </message>
    <message>
        <source>With --rebuild and one package: keep the rebuilt one.</source>
        <translation>Avec --rebuild et un seul package : conserver le nouveau package.</translation>
    </message>
    <message>
        <source>Words to search for, or the path of a setting; without, the groups at the top.</source>
        <translation>Des mots à chercher ou le chemin d’un paramètre ; sans rien, les groupes du premier niveau.</translation>
    </message>
    <message>
        <source>Write a project as Windows Configuration Designer keeps it.</source>
        <translation>Écrire un projet sous la forme de Windows Configuration Designer.</translation>
    </message>
    <message>
        <source>Write the files in the package to a folder, secrets in the clear.</source>
        <translation>Écrire les fichiers du package dans un dossier, secrets en clair.</translation>
    </message>
    <message>
        <source>Write “ppkg COMMAND --help” to see the arguments of a command.</source>
        <translation>Écrivez « ppkg COMMANDE --help » pour voir les arguments d’une commande.</translation>
    </message>
    <message>
        <source>Wrote {count} files to {path}.</source>
        <translation>Fichiers écrits dans {path} : {count}.</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>octets en base64</translation>
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
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
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
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
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
        <source>text</source>
        <translation>texte</translation>
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
        <source>{path} is in order.</source>
        <translation>{path} est en ordre.</translation>
    </message>
    <message>
        <source>{path} is not in order.</source>
        <translation>{path} n’est pas en ordre.</translation>
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
        <source>They lie in the same folder as its own file while it is installed, under their own names.</source>
        <translation>Pendant l’installation, ils sont dans le même dossier que le fichier principal, sous leurs propres noms.</translation>
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
        <source>Optional: raises the edition of Windows. Five groups of five letters or digits.</source>
        <translation>Facultatif : fait passer Windows à une édition supérieure. Cinq groupes de cinq lettres ou chiffres.</translation>
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
        <source>Windows 11, or Windows 10 version 2004 and later</source>
        <translation>Windows 11, ou Windows 10 version 2004 et ultérieures</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Builds, reads and checks Windows provisioning packages. Version {0}.</source>
        <translation>Génère, lit et vérifie des packages d’approvisionnement Windows. Version {0}.</translation>
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
    <name>Documents</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Ne pas enregistrer</translation>
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
        <source>Windows Configuration Designer (*.icdproj.xml customizations.xml)</source>
        <translation>Windows Configuration Designer (*.icdproj.xml customizations.xml)</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
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
    <name>Error</name>
    <message>
        <source>'{address}' is a group of settings and has no value. Set one of its settings.</source>
        <translation>« {address} » est un groupe de paramètres et n’a pas de valeur. Réglez l’un de ses paramètres.</translation>
    </message>
    <message>
        <source>'{address}' is a secret. Give it by a prompt, a file or the environment.</source>
        <translation>« {address} » est un secret. Donnez-le par une invite, un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>'{address}' is no address of a setting. Write names joined by '/', and items as User[UserName=admin].</source>
        <translation>« {address} » n’est pas l’adresse d’un paramètre. Écrivez des noms séparés par « / », et les éléments ainsi : User[UserName=admin].</translation>
    </message>
    <message>
        <source>'{path}' is an item of a list by names. Write it as {name}[{key}=…].</source>
        <translation>« {path} » est un élément d’une liste par noms. Écrivez {name}[{key}=…].</translation>
    </message>
    <message>
        <source>'{place}' has a character that cannot be saved: {text}. Write it anew, or rename the file.</source>
        <translation>« {place} » contient un caractère impossible à enregistrer : {text}. Récrivez le texte ou renommez le fichier.</translation>
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
        <source>'{place}' is a secret. Give it by a prompt, a file or the environment.</source>
        <translation>« {place} » est un secret. Donnez-le par une invite, un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>'{place}' is beyond the list, which has {count} items, counted from 0. Use a smaller number.</source>
        <translation>« {place} » dépasse la fin de la liste, qui compte {count} éléments à partir de 0. Utilisez un nombre plus petit.</translation>
    </message>
    <message>
        <source>'{place}' is not a secret. Write it as KEY=VALUE.</source>
        <translation>« {place} » n’est pas un secret. Écrivez-le sous la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>'{place}' is sealed, and what it belongs to was changed. Open {name} with its passphrase first and make the change again.</source>
        <translation>« {place} » est scellé, et ce à quoi il appartient a été modifié. Ouvrez d’abord {name} avec sa phrase secrète et refaites la modification.</translation>
    </message>
    <message>
        <source>'{place}' takes text. Write text.</source>
        <translation>« {place} » attend du texte. Écrivez du texte.</translation>
    </message>
    <message>
        <source>'{value}' is not possible for '{place}'. Write {expected}.</source>
        <translation>« {value} » est impossible pour « {place} ». Écrivez {expected}.</translation>
    </message>
    <message>
        <source>--language takes en or fr. Write one of them.</source>
        <translation>--language attend en ou fr. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>--output goes with --rebuild and one package. Leave it out, or name one.</source>
        <translation>--output va avec --rebuild et un seul package. Retirez-le ou n’indiquez qu’un package.</translation>
    </message>
    <message>
        <source>--secret takes a key alone, and asks for the value. Leave out what follows the “=”.</source>
        <translation>--secret prend une clé seule et demande la valeur. Retirez ce qui suit le « = ».</translation>
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
        <source>A project file ends with {suffix}. Write the name so.</source>
        <translation>Un fichier de projet se termine par {suffix}. Écrivez le nom ainsi.</translation>
    </message>
    <message>
        <source>A secret is never an argument: other programs can see it. Write “{command} --help” to see how to give it by a prompt, a file or the environment.</source>
        <translation>Un secret n’est jamais un argument : d’autres programmes peuvent le voir. Écrivez « {command} --help » pour savoir comment le donner par une invite, un fichier ou l’environnement.</translation>
    </message>
    <message>
        <source>A value holds the control character {code}, which a package cannot. Type the value again.</source>
        <translation>Une valeur contient le caractère de contrôle {code}, impossible dans un package. Saisissez de nouveau la valeur.</translation>
    </message>
    <message>
        <source>A variant refers to no target with conditions, so it would never apply. Add one, or take it out.</source>
        <translation>Une variante ne renvoie à aucune cible avec conditions : elle ne s’appliquerait jamais. Ajoutez-en une ou retirez-la.</translation>
    </message>
    <message>
        <source>A variant refers to the target “{id}”, which is not there. Add it, or take the variant out.</source>
        <translation>Une variante renvoie à la cible « {id} », qui n’existe pas. Ajoutez-la ou retirez la variante.</translation>
    </message>
    <message>
        <source>An argument is not of the form KEY=VALUE. Write it like device.name=PC-1, without spaces at “=”.</source>
        <translation>Un argument n’a pas la forme KEY=VALUE. Écrivez par exemple device.name=PC-1, sans espaces autour du « = ».</translation>
    </message>
    <message>
        <source>An item of {path} lacks its {key}. Give it one, or take the item out.</source>
        <translation>Il manque à un élément de {path} sa clé {key}. Donnez-la ou retirez l’élément.</translation>
    </message>
    <message>
        <source>Arguments too many: {count}. Write “{command} --help” to see what is needed.</source>
        <translation>Arguments en trop : {count}. Écrivez « {command} --help » pour voir ce qu’il faut.</translation>
    </message>
    <message>
        <source>Content {number} of the WIM is solid or in another file, as in no package. Choose another file.</source>
        <translation>Le contenu {number} du WIM est compact ou dans un autre fichier, ce qui n’arrive dans aucun package. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Errors in the project: {count}. Correct them before you build.</source>
        <translation>Erreurs dans le projet : {count}. Corrigez-les avant de générer le package.</translation>
    </message>
    <message>
        <source>How {path} is written in a package is not known, so it cannot be built. Install the app by a command instead, for example with DISM.</source>
        <translation>On ne sait pas comment {path} s’écrit dans un package : il est donc impossible de le générer. Installez plutôt l’application par une commande, par exemple avec DISM.</translation>
    </message>
    <message>
        <source>In {name}, {found} has text beside further elements; only one of them can be meant.</source>
        <translation>Dans {name}, {found} contient du texte à côté d’autres éléments ; un seul des deux peut être voulu.</translation>
    </message>
    <message>
        <source>It is not known where {path} goes in a package, so it cannot be built. Take the setting out.</source>
        <translation>On ne sait pas où {path} se place dans un package : il est donc impossible de le générer. Retirez ce paramètre.</translation>
    </message>
    <message>
        <source>Name a command, such as “ppkg build”. Write “ppkg help” to see all of them.</source>
        <translation>Indiquez une commande, par exemple « ppkg build ». Écrivez « ppkg help » pour les voir toutes.</translation>
    </message>
    <message>
        <source>Nothing was typed, so the secret is not known. Try again.</source>
        <translation>Rien n’a été saisi : le secret reste inconnu. Réessayez.</translation>
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
        <source>Say what to set: KEY=VALUE, --remove KEY, a secret, or --seal.</source>
        <translation>Dites ce qu’il faut régler : KEY=VALUE, --remove KEY, un secret ou --seal.</translation>
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
        <source>The WIM holds {images} images; a provisioning package has exactly one. Choose another file.</source>
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
        <source>The arguments are not understood. Write “{command} --help” to see them.</source>
        <translation>Les arguments ne sont pas compris. Écrivez « {command} --help » pour les voir.</translation>
    </message>
    <message>
        <source>The attribute “{key}” of {name} stands there twice or is no name for XML. Rename it or take it out.</source>
        <translation>L’attribut « {key} » de {name} figure deux fois ou n’est pas un nom XML. Renommez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read: {reason}. Check the file, or unset {variable}.</source>
        <translation>Le catalogue {file} est illisible : {reason}. Vérifiez le fichier ou supprimez la variable {variable}.</translation>
    </message>
    <message>
        <source>The catalogue {file} is damaged: {reason}. Restore the file, or make it anew with installer/make_catalogue.py.</source>
        <translation>Le catalogue {file} est endommagé : {reason}. Restaurez le fichier ou recréez-le avec installer/make_catalogue.py.</translation>
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
        <source>The file is a pipable WIM of wimlib, not a package. Export it as an ordinary WIM first.</source>
        <translation>Le fichier est un WIM « pipable » de wimlib et non un package. Exportez-le d’abord en WIM ordinaire.</translation>
    </message>
    <message>
        <source>The file is an ESD, a WIM that is solid or uses LZMS, as no package is. Choose another file.</source>
        <translation>Le fichier est un ESD, un WIM compact ou compressé en LZMS, ce qu’aucun package n’est. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is an encrypted package or none: it does not begin with MSWIM. Only unencrypted ones open here.</source>
        <translation>Le fichier est un package chiffré ou n’en est pas un : il ne commence pas par MSWIM. Seuls les packages non chiffrés s’ouvrent ici.</translation>
    </message>
    <message>
        <source>The file is empty. Build the package or copy it again.</source>
        <translation>Le fichier est vide. Générez ou copiez de nouveau le package.</translation>
    </message>
    <message>
        <source>The file is no provisioning package: its content is {kind}. Choose a .ppkg file.</source>
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
        <source>The folder {folder} does not exist. Create it, or choose another one.</source>
        <translation>Le dossier {folder} n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {reason}. Choose another one.</source>
        <translation>Impossible de créer le dossier {path} : {reason}. Choisissez-en un autre.</translation>
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
        <source>The package holds no file {path}. List its files to see what it has.</source>
        <translation>Le package ne contient pas de fichier {path}. Énumérez ses fichiers pour voir ce qu’il contient.</translation>
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
        <source>The passphrase does not open the secrets of this project, or they were damaged or copied from another project. Try again, or enter the secrets anew.</source>
        <translation>La phrase secrète n’ouvre pas les secrets de ce projet, ou ils ont été endommagés ou copiés d’un autre projet. Réessayez ou saisissez de nouveau les secrets.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Enter one.</source>
        <translation>La phrase secrète est vide. Saisissez-en une.</translation>
    </message>
    <message>
        <source>The path {path} is refused: it cannot be written as Unicode. Use another name.</source>
        <translation>Le chemin {path} est refusé : il ne peut pas s’écrire en Unicode. Utilisez un autre nom.</translation>
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
        <source>The path “{path}” is there twice: “{other}” and “{name}” are the same to Windows. Rename one.</source>
        <translation>Le chemin « {path} » existe deux fois : « {other} » et « {name} » sont identiques pour Windows. Renommez-en un.</translation>
    </message>
    <message>
        <source>The path “{path}…” is refused: it is too long or too deep for Windows. Shorten it.</source>
        <translation>Le chemin « {path}… » est refusé : il est trop long ou trop profond pour Windows. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The project has errors, so it was not built. Correct them and build again.</source>
        <translation>Le projet contient des erreurs : il n’a pas été généré. Corrigez-les et recommencez.</translation>
    </message>
    <message>
        <source>The project has no setting '{address}'. Look at its settings, or set it first.</source>
        <translation>Le projet n’a pas de paramètre « {address} ». Regardez ses paramètres ou réglez d’abord celui-ci.</translation>
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
        <source>The setting '{address}' is nested too deeply. Correct it.</source>
        <translation>Le paramètre « {address} » est imbriqué trop profondément. Corrigez-le.</translation>
    </message>
    <message>
        <source>The setting '{address}' is numbered {number}, but number {before} is missing before it.</source>
        <translation>Le paramètre « {address} » porte le numéro {number}, mais il manque le numéro {before} avant lui.</translation>
    </message>
    <message>
        <source>The setting '{address}' stands twice. Remove one of them.</source>
        <translation>Le paramètre « {address} » figure deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>The setting {path} is not in the catalogue. Check its spelling, or take it out.</source>
        <translation>Le paramètre {path} n’est pas dans le catalogue. Vérifiez son orthographe ou retirez-le.</translation>
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
        <source>The two passphrases differ. Try again.</source>
        <translation>Les deux phrases secrètes diffèrent. Réessayez.</translation>
    </message>
    <message>
        <source>The variable that --secret-env names is not set, or empty. Set it, or name another.</source>
        <translation>La variable que désigne --secret-env n’est pas définie ou est vide. Définissez-la ou désignez-en une autre.</translation>
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
        <source>There is no command of this name. Did you mean “ppkg {near}”?</source>
        <translation>Aucune commande ne porte ce nom. Vouliez-vous dire « ppkg {near} » ?</translation>
    </message>
    <message>
        <source>There is no command of this name. Write “ppkg help” to see all of them.</source>
        <translation>Aucune commande ne porte ce nom. Écrivez « ppkg help » pour les voir toutes.</translation>
    </message>
    <message>
        <source>There is no field '{place}'. Did you mean '{near}'?</source>
        <translation>Le champ « {place} » n’existe pas. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>There is no field '{place}'. Write one like device.name or network.wifi[0].ssid.</source>
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
        <source>There is no terminal to ask for a secret. Give it with --secret-file KEY=FILE or --secret-env KEY=VARIABLE.</source>
        <translation>Il n’y a pas de terminal pour demander un secret. Donnez-le par --secret-file KEY=FILE ou --secret-env KEY=VARIABLE.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour vérifier la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space for {path}. Free some, or choose another drive.</source>
        <translation>L’espace manque pour {path}. Libérez-en ou choisissez un autre lecteur.</translation>
    </message>
    <message>
        <source>These secrets are needed and not known: {places}. Give the passphrase (--passphrase-file), or each one (--secret, --secret-file, --secret-env).</source>
        <translation>Ces secrets sont nécessaires et inconnus : {places}. Donnez la phrase secrète (--passphrase-file) ou chacun d’eux (--secret, --secret-file, --secret-env).</translation>
    </message>
    <message>
        <source>This catalogue is of format {found}; this program reads format {known}. Make it anew with installer/make_catalogue.py.</source>
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
        <source>Two contents share bytes at {offset}.</source>
        <translation>Deux contenus partagent des octets à la position {offset}.</translation>
    </message>
    <message>
        <source>Two files have the same SHA-1 but different content. A package cannot hold both; remove one.</source>
        <translation>Deux fichiers ont le même SHA-1 mais un contenu différent. Un package ne peut pas contenir les deux ; retirez-en un.</translation>
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
        <source>{file} also holds a private key, which everybody with the package could read. Export it without.</source>
        <translation>{file} contient aussi une clé privée, que quiconque a le package pourrait lire. Exportez-le sans elle.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, too many for a document of this kind. Choose the right file.</source>
        <translation>{file} fait {size} octets : c’est trop pour un document de ce type. Choisissez le bon fichier.</translation>
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
        <source>{file} is not a WLAN profile with a name. Export it with: netsh wlan export profile key=clear</source>
        <translation>{file} n’est pas un profil WLAN avec un nom. Exportez-le avec : netsh wlan export profile key=clear</translation>
    </message>
    <message>
        <source>{file} is not a catalogue of this program. Make one from the list of settings with installer/make_catalogue.py.</source>
        <translation>{file} n’est pas un catalogue de ce programme. Créez-en un à partir de la liste des paramètres avec installer/make_catalogue.py.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Choose another folder.</source>
        <translation>Impossible de créer {folder} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} has room for {free} bytes, the package needs {total}. Choose another folder.</source>
        <translation>{folder} dispose de {free} octets, le package en demande {total}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} is there already and not empty. Choose a new folder.</source>
        <translation>{folder} existe déjà et n’est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{names} is missing. Write “{command} --help” to see what is needed.</source>
        <translation>Il manque {names}. Écrivez « {command} --help » pour voir ce qu’il faut.</translation>
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
        <source>{name} does not say the {field} of the package. Export the project again.</source>
        <translation>{name} n’indique pas {field} pour le package. Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>{name} does not say which format it has ('format': {newest}). It may not be a project file.</source>
        <translation>{name} n’indique pas son format (« format » : {newest}). Ce n’est peut-être pas un fichier de projet.</translation>
    </message>
    <message>
        <source>{name} has '{key}' twice in one object. Remove one of them.</source>
        <translation>{name} contient deux fois « {key} » dans un même objet. Retirez-en un.</translation>
    </message>
    <message>
        <source>{name} has a document type declaration, which no file of this kind has. Remove it if you trust it.</source>
        <translation>{name} contient une déclaration de type de document, absente de tout fichier de ce type. Supprimez-la si vous faites confiance au fichier.</translation>
    </message>
    <message>
        <source>{name} has a field this version does not know: '{key}' in '{place}'. Correct the name, or update the program.</source>
        <translation>{name} contient un champ que cette version ne connaît pas : « {key} » dans « {place} ». Corrigez le nom ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{name} has a number that is too large: {number}. Correct it.</source>
        <translation>{name} contient un nombre trop grand : {number}. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} has an attribute {key} of a namespace at {found}. Take it out.</source>
        <translation>{name} contient un attribut {key} d’un espace de noms, à l’emplacement {found}. Retirez-le.</translation>
    </message>
    <message>
        <source>{name} has an element {found} of a namespace that no such file has. Is it the right file?</source>
        <translation>{name} contient un élément {found} d’un espace de noms absent de tels fichiers. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>{name} has an element {found} that no answer file of this kind has. Is it the right file?</source>
        <translation>{name} contient un élément {found} qu’aucun fichier de réponses de ce type ne contient. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>{name} has half a character (\ud800 to \udfff). Write the text anew.</source>
        <translation>{name} contient une moitié de caractère (\ud800 à \udfff). Récrivez le texte.</translation>
    </message>
    <message>
        <source>{name} has no PackageConfig, which names the package. Export the project again.</source>
        <translation>{name} n’a pas de PackageConfig, l’élément qui nomme le package. Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>{name} has no package id. Write a GUID in braces to 'package.id'.</source>
        <translation>{name} n’a pas d’identifiant de package. Écrivez un GUID entre accolades dans « package.id ».</translation>
    </message>
    <message>
        <source>{name} has {word} where a number is expected. Correct it.</source>
        <translation>{name} contient {word} là où un nombre est attendu. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} holds a secret in the clear in '{place}'. Write null there and enter the secret in the program.</source>
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
        <source>{name} holds {count} images; a provisioning package holds one. Choose another file.</source>
        <translation>{name} contient {count} images ; un package d’approvisionnement en contient une. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} in the package is not provxml. The package is damaged; get a new copy.</source>
        <translation>{name} dans le package n’est pas du provxml. Le package est endommagé ; procurez-vous une nouvelle copie.</translation>
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
        <source>{name} is larger than {limit} MiB, too large for an answer file. Choose the right file.</source>
        <translation>{name} dépasse {limit} Mio : c’est trop pour un fichier de réponses. Choisissez le bon fichier.</translation>
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
        <source>{name} is not XML that can be read (line {line}). Export or copy the file again.</source>
        <translation>{name} n’est pas un fichier XML lisible (ligne {line}). Exportez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is not a WLAN profile: its first element is {found}, not WLANProfile. Export the profile again with: netsh wlan export profile.</source>
        <translation>{name} n’est pas un profil WLAN : son premier élément est {found} et non WLANProfile. Exportez de nouveau le profil avec : netsh wlan export profile.</translation>
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
        <source>{name} is not an answer file: its first element is {found}, not WindowsCustomizations.</source>
        <translation>{name} n’est pas un fichier de réponses : son premier élément est {found} et non WindowsCustomizations.</translation>
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
        <source>{name} is over 16 MB, so it is not a project file. Choose another file.</source>
        <translation>{name} dépasse 16 Mo : ce n’est pas un fichier de projet. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} must have a list of texts in 'secrets_left_out'. Correct it.</source>
        <translation>{name} doit contenir une liste de textes dans « secrets_left_out ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} must have one setting like {{"ADDRESS": "value"}} in '{place}'. Correct it.</source>
        <translation>{name} doit contenir un seul paramètre comme {{"ADRESSE": "valeur"}} dans « {place} ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} must have {expected} in '{place}'. Correct it.</source>
        <translation>{name} doit contenir {expected} dans « {place} ». Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} names the file {file} but does not hold it. The package is damaged.</source>
        <translation>{name} mentionne le fichier {file} mais ne le contient pas. Le package est endommagé.</translation>
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
        <source>{name} was saved by a newer version (format {found}); this one reads up to {newest}. Update the program.</source>
        <translation>{name} a été enregistré par une version plus récente (format {found}) ; celle-ci lit jusqu’au format {newest}. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{option} needs a value. Write “{command} --help” to see which.</source>
        <translation>{option} attend une valeur. Écrivez « {command} --help » pour savoir laquelle.</translation>
    </message>
    <message>
        <source>{option} takes no value. Leave the value out.</source>
        <translation>{option} ne prend pas de valeur. Retirez la valeur.</translation>
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
        <source>{path} cannot be opened: {reason}. Check the name and your rights.</source>
        <translation>Impossible d’ouvrir {path} : {reason}. Vérifiez le nom et vos droits.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the drive.</source>
        <translation>Impossible de lire {path} : {reason}. Vérifiez le nom et le lecteur.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and your rights.</source>
        <translation>Impossible de lire {path} : {reason}. Vérifiez le nom et vos droits.</translation>
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
        <source>{path} does not exist. Check the name and the folder.</source>
        <translation>{path} n’existe pas. Vérifiez le nom et le dossier.</translation>
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
        <source>{path} is a device, not a file. Choose a project file.</source>
        <translation>{path} est un périphérique et non un fichier. Choisissez un fichier de projet.</translation>
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
        <source>{path} is a folder. Choose a project file in it.</source>
        <translation>{path} est un dossier. Choisissez-y un fichier de projet.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} est un dossier. Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the project file in it (.wcdproj or .icdproj.xml).</source>
        <translation>{path} est un dossier. Indiquez le fichier de projet qu’il contient (.wcdproj ou .icdproj.xml).</translation>
    </message>
    <message>
        <source>{path} is a group of settings here, so its own value would be lost. Take it out.</source>
        <translation>{path} est ici un groupe de paramètres : sa propre valeur serait perdue. Retirez-la.</translation>
    </message>
    <message>
        <source>{path} is a link, which a package must not hold.</source>
        <translation>{path} est un lien, qu’un package ne doit pas contenir.</translation>
    </message>
    <message>
        <source>{path} is empty, so the secret is not known. Write it to the file.</source>
        <translation>{path} est vide : le secret reste inconnu. Écrivez-le dans le fichier.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, so it is no secret that can be used. Save it as UTF-8.</source>
        <translation>{path} n’est pas un texte UTF-8 : ce secret est inutilisable. Enregistrez-le en UTF-8.</translation>
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
        <source>{path} is set twice, so it is unclear which value wins. Take one out.</source>
        <translation>{path} est réglé deux fois : on ne sait pas quelle valeur l’emporte. Retirez-en une.</translation>
    </message>
    <message>
        <source>{path} is the package itself. Choose another name for the rebuilt one.</source>
        <translation>{path} est le package lui-même. Choisissez un autre nom pour le nouveau.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose an empty folder.</source>
        <translation>{path} existe déjà. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or change it with “ppkg set”.</source>
        <translation>{path} existe déjà. Choisissez un autre nom ou modifiez-le avec « ppkg set ».</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} existe déjà. Choisissez un autre nom.</translation>
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
        <source>{path} names no file. Choose one, or take the setting out.</source>
        <translation>{path} n’indique pas de fichier. Choisissez-en un ou retirez le paramètre.</translation>
    </message>
    <message>
        <source>{path} was not kept as written; the drive may be failing. Save to another drive.</source>
        <translation>{path} n’a pas été conservé tel qu’il a été écrit ; le lecteur est peut-être défaillant. Enregistrez sur un autre lecteur.</translation>
    </message>
    <message>
        <source>{variable} is not a whole number of seconds from 1970 to the end of 2049. Correct it, or unset it.</source>
        <translation>{variable} n’est pas un nombre entier de secondes de 1970 à la fin de 2049. Corrigez la variable ou supprimez-la.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a setting: XML allows letters, digits, - . and _ only. Correct it.</source>
        <translation>« {name} » n’est pas un nom de paramètre : XML n’admet que les lettres, les chiffres et les signes - . _. Corrigez-le.</translation>
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
    <name>Export</name>
    <message>
        <source>Passwords and keys stand in customizations.xml in the clear. Delete the folder after use.</source>
        <translation>Des mots de passe et des clés figurent en clair dans customizations.xml. Supprimez le dossier après usage.</translation>
    </message>
    <message>
        <source>The file {file} was not found; its path is written as it stands.</source>
        <translation>Le fichier {file} est introuvable ; son chemin est écrit tel quel.</translation>
    </message>
    <message>
        <source>WCD does not know WPA3-Personal and will mark that network as invalid.</source>
        <translation>WCD ne connaît pas WPA3-Personal et signalera ce réseau comme non valide.</translation>
    </message>
    <message>
        <source>WCD keeps whole paths: choose the files again there, or edit them in customizations.xml.</source>
        <translation>WCD conserve des chemins complets : choisissez-y de nouveau les fichiers ou modifiez les chemins dans customizations.xml.</translation>
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
    <name>FinishPage</name>
    <message numerus="yes">
        <source>&lt;p&gt;%n item(s) with errors are not told here.&lt;/p&gt;</source>
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
        <source>&lt;p&gt;This can be told once the errors are corrected:&lt;/p&gt;</source>
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
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file {file} was not found; choose it again in the project.</source>
        <translation>Le fichier {file} est introuvable ; choisissez-le de nouveau dans le projet.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
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
        <source>Description: {text}</source>
        <translation>Description : {text}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
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
        <source>Not signed inside; a signature may be in the .cat file beside it.</source>
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
        <source>Signed inside; verify tells whether the content fits.</source>
        <translation>Signé à l’intérieur ; verify dit si le contenu correspond.</translation>
    </message>
    <message>
        <source>Signs {user} in at each start without asking; the password is in the package.</source>
        <translation>Connecte {user} à chaque démarrage sans demander ; le mot de passe est dans le package.</translation>
    </message>
    <message>
        <source>The answer file inside could not be compared with what Windows acts on: {reason}</source>
        <translation>Le fichier de réponses interne n’a pas pu être comparé avec ce que Windows applique : {reason}</translation>
    </message>
    <message>
        <source>The catalogue does not know what these nodes do:</source>
        <translation>Le catalogue ne sait pas ce que font ces nœuds :</translation>
    </message>
    <message>
        <source>The file {file} ({size} bytes) is in the package, but nothing in it says what it is for.</source>
        <translation>Le fichier {file} ({size} octets) est dans le package, mais rien n’y dit à quoi il sert.</translation>
    </message>
    <message>
        <source>The package has no answer file; what follows is read from what Windows acts on.</source>
        <translation>Le package n’a pas de fichier de réponses ; ce qui suit est tiré de ce que Windows applique.</translation>
    </message>
    <message>
        <source>The password of the account that joins is in the package.</source>
        <translation>Le mot de passe du compte qui effectue la jonction est dans le package.</translation>
    </message>
    <message>
        <source>The password of {user} is in the package.</source>
        <translation>Le mot de passe de {user} est dans le package.</translation>
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
        <source>{file} is listed for {setting}, but is not in the package.</source>
        <translation>{file} est inscrit pour {setting}, mais n’est pas dans le package.</translation>
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
        <source>{path} should hold a certificate, but what it holds cannot be read.</source>
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
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Passwords stand in the files of a package in the clear.</source>
        <translation>Des mots de passe figurent en clair dans les fichiers d’un package.</translation>
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
        <source>Source</source>
        <translation>Source</translation>
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
        <source>⚠ A guess: the file does not tell which tool made it. Look up its silent switch, often /S, /silent or /quiet, and try it on a device.</source>
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
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
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
        <source>The project file does not hold these secrets. Enter them for the package.</source>
        <translation>Le fichier de projet ne contient pas ces secrets. Saisissez-les pour le package.</translation>
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
        <source>It holds secrets: passwords, keys or a token.</source>
        <translation>Il contient des secrets : des mots de passe, des clés ou un jeton.</translation>
    </message>
    <message>
        <source>Make a project of {0}</source>
        <translation>Faire un projet de {0}</translation>
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
        <source>Provision desktop devices</source>
        <translation>Approvisionner des appareils de bureau</translation>
    </message>
    <message>
        <source>Settings and files are copied. The original is not changed.</source>
        <translation>Les paramètres et les fichiers sont copiés. L’original n’est pas modifié.</translation>
    </message>
    <message>
        <source>The project was made, but some files are missing.</source>
        <translation>Le projet a été créé, mais il manque des fichiers.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
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
        <source>For a package that stands beside the one built before</source>
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
    <name>PasswordMaker</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
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
        <source>'{domain}' does not look like a domain, so the join may fail. Write its DNS name, as contoso.com.</source>
        <translation>« {domain} » ne ressemble pas à un domaine : la jonction peut échouer. Écrivez son nom DNS, par exemple contoso.com.</translation>
    </message>
    <message>
        <source>'{host}' is not the sign-in address of a Microsoft cloud that is known; a token works only in its own cloud. Check the address.</source>
        <translation>« {host} » n’est pas l’adresse de connexion d’un cloud Microsoft connu ; un jeton ne vaut que dans son propre cloud. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>'{name}' is Windows' built-in account: it is switched off on new devices, and everybody guesses its name. Choose another name.</source>
        <translation>« {name} » est le compte intégré de Windows : il est désactivé sur les nouveaux appareils, et tout le monde devine son nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>'{name}' is a name that Windows keeps for itself, so the account would not be made. Choose another.</source>
        <translation>« {name} » est un nom que Windows se réserve : le compte ne serait pas créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>'{name}' is a word that Windows keeps for itself and may refuse as a device name. Choose another.</source>
        <translation>« {name} » est un mot que Windows se réserve et peut refuser comme nom d’appareil. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>'{part}' asks for {digits} random digits; for the chosen Windows it takes 1 to {most}. Change it.</source>
        <translation>« {part} » demande {digits} chiffres aléatoires ; pour la version de Windows choisie, il en faut de 1 à {most}. Modifiez-le.</translation>
    </message>
    <message>
        <source>'{part}' is not a macro, and % is not allowed in names. Write %SERIAL% or, for 5 random digits, %RAND:5%.</source>
        <translation>« {part} » n’est pas une macro, et % n’est pas permis dans les noms. Écrivez %SERIAL% ou, pour 5 chiffres aléatoires, %RAND:5%.</translation>
    </message>
    <message>
        <source>'{unit}' is not a distinguished name. Write it as OU=PCs,DC=contoso,DC=com.</source>
        <translation>« {unit} » n’est pas un nom unique. Écrivez-le sous la forme OU=PCs,DC=contoso,DC=com.</translation>
    </message>
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
        <source>A return code is a whole number from -2147483648 to 4294967295. Correct '{code}'.</source>
        <translation>Un code de retour est un nombre entier de -2147483648 à 4294967295. Corrigez « {code} ».</translation>
    </message>
    <message>
        <source>A version is two or four numbers with dots between, such as 1.0 or 1.0.0.0. Correct '{version}'.</source>
        <translation>Une version se compose de deux ou quatre nombres séparés par des points, comme 1.0 ou 1.0.0.0. Corrigez « {version} ».</translation>
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
        <source>Before Windows 10 1709 versions are read as decimals: 1.19 counts as older than 1.2. Raise the number before the dot instead.</source>
        <translation>Avant Windows 10 1709, les versions se lisent comme des nombres décimaux : 1.19 passe pour antérieure à 1.2. Augmentez plutôt le nombre avant le point.</translation>
    </message>
    <message>
        <source>Bulk tokens live 180 days at most, so {expiry} cannot be right. Check the day.</source>
        <translation>Les jetons en bloc vivent au plus 180 jours : {expiry} ne peut pas être exact. Vérifiez le jour.</translation>
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
        <source>Commands stand in DeviceContext and in PrimaryContext; both run as SYSTEM, but at different times. Keep them together unless this is meant.</source>
        <translation>Des commandes figurent dans DeviceContext et dans PrimaryContext ; toutes s’exécutent en tant que SYSTEM, mais à des moments différents. Regroupez-les, sauf si c’est voulu.</translation>
    </message>
    <message>
        <source>Device and local administrator have the same name, which Windows refuses. Change one of them.</source>
        <translation>L’appareil et l’administrateur local ont le même nom, ce que Windows refuse. Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>Each item of {path} needs a key of its own ({key}), without control characters. Enter one.</source>
        <translation>Chaque élément de {path} doit avoir sa propre clé ({key}), sans caractère de contrôle. Saisissez-la.</translation>
    </message>
    <message>
        <source>For a domain join the documentation asks for {macro} in the name on Windows 10 2004 and later; serial numbers alone may be refused. Add it.</source>
        <translation>Pour joindre un domaine, la documentation demande {macro} dans le nom à partir de Windows 10 2004 ; les numéros de série seuls peuvent être refusés. Ajoutez-le.</translation>
    </message>
    <message>
        <source>How {path} is written in a package is not known, so it cannot be built. Install the app by a command instead, for example with DISM.</source>
        <translation>On ne sait pas comment {path} s’écrit dans un package : il est donc impossible de le générer. Installez plutôt l’application par une commande, par exemple avec DISM.</translation>
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
        <source>It is not known where {path} goes in a package, so it cannot be built. Take the setting out.</source>
        <translation>On ne sait pas où {path} se place dans un package : il est donc impossible de le générer. Retirez ce paramètre.</translation>
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
        <source>Older protocols see only the first 15 characters of a name, which lack the part that tells devices apart. Shorten the name.</source>
        <translation>Les anciens protocoles ne voient que les 15 premiers caractères d’un nom, où manque ce qui distingue les appareils. Raccourcissez le nom.</translation>
    </message>
    <message>
        <source>On Windows 10 1607 the account may lock 42 days after set-up. Change its password there before.</source>
        <translation>Sous Windows 10 1607, le compte peut se verrouiller 42 jours après la configuration. Changez-y son mot de passe avant.</translation>
    </message>
    <message>
        <source>Only one return code can be given here: how a package holds several is not known. Let a script turn the others into this one.</source>
        <translation>Un seul code de retour est possible ici : on ne sait pas comment un package en contient plusieurs. Faites convertir les autres en celui-ci par un script.</translation>
    </message>
    <message>
        <source>Only the last {room} characters of the serial number fit, so devices may get equal names. Shorten the rest of the name.</source>
        <translation>Seuls les {room} derniers caractères du numéro de série tiennent : des appareils peuvent recevoir le même nom. Raccourcissez le reste du nom.</translation>
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
        <source>The Wi-Fi network '{ssid}' stands twice; Windows would keep only one of them. Remove the other.</source>
        <translation>Le réseau Wi-Fi « {ssid} » figure deux fois ; Windows n’en garderait qu’un. Retirez l’autre.</translation>
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
        <source>The account for the join does not say its domain. Write CONTOSO\joiner or joiner@contoso.com.</source>
        <translation>Le compte de jonction n’indique pas son domaine. Écrivez CONTOSO\joiner ou joiner@contoso.com.</translation>
    </message>
    <message>
        <source>The account name has {length} characters; Windows takes at most 20. Shorten it.</source>
        <translation>Le nom du compte a {length} caractères ; Windows en accepte au plus 20. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The account that joins devices to the domain is missing. Write it, as CONTOSO\joiner.</source>
        <translation>Le compte qui joint les appareils au domaine manque. Écrivez-le, par exemple CONTOSO\joiner.</translation>
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
        <source>The application has neither a file nor a command line. Choose its installer, or remove it.</source>
        <translation>L’application n’a ni fichier ni ligne de commande. Choisissez son programme d’installation ou retirez-la.</translation>
    </message>
    <message>
        <source>The application has no name, so lists and logs cannot tell it apart. Give it one.</source>
        <translation>L’application n’a pas de nom : les listes et les journaux ne peuvent pas la distinguer. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The bulk token expired on {expiry}, so devices cannot join any more. Get a new token.</source>
        <translation>Le jeton en bloc a expiré le {expiry} : les appareils ne peuvent plus être joints. Obtenez un nouveau jeton.</translation>
    </message>
    <message>
        <source>The bulk token expires on {expiry}; devices set up later cannot join. Get a new one in time.</source>
        <translation>Le jeton en bloc expire le {expiry} ; les appareils configurés plus tard ne pourront pas être joints. Obtenez-en un nouveau à temps.</translation>
    </message>
    <message>
        <source>The bulk token holds spaces or line breaks, which came in while copying. Paste it again in one line.</source>
        <translation>Le jeton en bloc contient des espaces ou des sauts de ligne, venus de la copie. Collez-le de nouveau sur une seule ligne.</translation>
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
        <source>The command restarts or stops the device, which breaks off the package. Use the field 'Restart required'.</source>
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
        <source>The file {file} of {path} cannot be opened. Put it back, or choose it again.</source>
        <translation>Impossible d’ouvrir le fichier {file} de {path}. Remettez-le en place ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The first-start pages are hidden but nothing makes an account, so nobody can sign in to a new device. Add an account, or show the pages.</source>
        <translation>Les pages du premier démarrage sont masquées, mais rien ne crée de compte : personne ne peut se connecter à un nouvel appareil. Ajoutez un compte ou affichez les pages.</translation>
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
        <source>The name of the Wi-Fi network starts or ends with a space or holds an invisible sign. Type it again.</source>
        <translation>Le nom du réseau Wi-Fi commence ou se termine par un espace, ou contient un caractère invisible. Saisissez-le de nouveau.</translation>
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
        <source>The package has no name, and its file is called by that. Give it one.</source>
        <translation>Le package n’a pas de nom, et son fichier porte ce nom. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The package id is not a GUID such as {example}. Make a new one.</source>
        <translation>L’identifiant du package n’est pas un GUID comme {example}. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The package would hold the password of a domain administrator, for anybody who gets it. Use an account that may only join computers.</source>
        <translation>Le package contiendrait le mot de passe d’un administrateur du domaine, à la portée de quiconque l’obtient. Utilisez un compte qui a seulement le droit de joindre des ordinateurs.</translation>
    </message>
    <message>
        <source>The package's file is called by its name, which may not hold {characters}. Remove them.</source>
        <translation>Le fichier du package porte son nom, qui ne peut pas contenir {characters}. Retirez ces caractères.</translation>
    </message>
    <message>
        <source>The package's name has {length} bytes; as the name of its file it takes at most 250. Shorten it.</source>
        <translation>Le nom du package occupe {length} octets ; comme nom de fichier, il en admet au plus 250. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The package's name holds an invisible sign ({sign}) that makes it look like another name. Delete it and type the name again.</source>
        <translation>Le nom du package contient un caractère invisible ({sign}) qui le fait passer pour un autre nom. Effacez le nom et saisissez-le de nouveau.</translation>
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
        <source>The rank is {rank}, but goes from 0 to 99. Correct it.</source>
        <translation>Le rang est {rank}, mais il va de 0 à 99. Corrigez-le.</translation>
    </message>
    <message>
        <source>The return code {code} means both success and restart, so it is unclear what happens. Keep one.</source>
        <translation>Le code de retour {code} signifie à la fois réussite et redémarrage : on ne sait pas ce qui se passe. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>The setting {path} is not in the catalogue. Check its spelling, or take it out.</source>
        <translation>Le paramètre {path} n’est pas dans le catalogue. Vérifiez son orthographe ou retirez-le.</translation>
    </message>
    <message>
        <source>The sign-in address does not start with https://, so devices will refuse it. Correct it.</source>
        <translation>L’adresse de connexion ne commence pas par https:// : les appareils la refuseront. Corrigez-la.</translation>
    </message>
    <message>
        <source>The text holds an invisible control sign that packages cannot store. Delete it and type the text again.</source>
        <translation>Le texte contient un caractère de contrôle invisible que les packages ne peuvent pas stocker. Effacez le texte et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The value of {path} holds a control character, which XML cannot hold. Remove it.</source>
        <translation>La valeur de {path} contient un caractère de contrôle, interdit en XML. Supprimez-le.</translation>
    </message>
    <message>
        <source>There is a project in {folder} already. Choose another folder.</source>
        <translation>Il y a déjà un projet dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Two applications are called '{name}'. Give them different names to tell them apart.</source>
        <translation>Deux applications s’appellent « {name} ». Donnez-leur des noms différents pour les distinguer.</translation>
    </message>
    <message>
        <source>Two certificates of one store are called '{name}', so only one would arrive. Rename one.</source>
        <translation>Deux certificats d’un même magasin s’appellent « {name} » : un seul arriverait. Renommez-en un.</translation>
    </message>
    <message>
        <source>Two files of this application are called {file}; on the device they share a folder and one overwrites the other. Rename one.</source>
        <translation>Deux fichiers de cette application s’appellent {file} ; sur l’appareil, ils partagent un dossier et l’un écrase l’autre. Renommez-en un.</translation>
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
        <source>Where {path} goes in a package is likely but not proved. Try the package on one device first.</source>
        <translation>L’emplacement de {path} dans un package est probable mais pas prouvé. Essayez d’abord le package sur un seul appareil.</translation>
    </message>
    <message>
        <source>Windows Configuration Designer does not know WPA3: it cannot build this project after an export. Most access points take WPA2 as well.</source>
        <translation>Windows Configuration Designer ne connaît pas WPA3 : il ne peut pas générer ce projet après une exportation. La plupart des points d’accès acceptent aussi WPA2.</translation>
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
        <source>Windows keeps the name '{name}' for a device and makes no file of it. Choose another.</source>
        <translation>Windows réserve le nom « {name} » à un périphérique et n’en fait pas un fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Windows keeps the package and applies it again after each reset, removing software and user data each time. Remove the package from devices afterwards, or switch this off.</source>
        <translation>Windows conserve le package et l’applique de nouveau après chaque réinitialisation, en supprimant chaque fois des logiciels et des données. Retirez ensuite le package des appareils ou désactivez cette option.</translation>
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
        <source>{file} is an app package, which cannot be started. Let DISM install it for all users, or add it to the setting UniversalAppInstall.</source>
        <translation>{file} est un package d’application, qui ne se lance pas. Faites-le installer par DISM pour tous les utilisateurs ou ajoutez-le au paramètre UniversalAppInstall.</translation>
    </message>
    <message>
        <source>{file} is no PFX file, so it lacks the private key that a client certificate needs. Export it as .pfx.</source>
        <translation>{file} n’est pas un fichier PFX : il lui manque la clé privée dont un certificat client a besoin. Exportez-le en .pfx.</translation>
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
        <source>{file} lacks a certificate or its private key. Export it again with the private key.</source>
        <translation>Il manque à {file} un certificat ou sa clé privée. Exportez-le de nouveau avec la clé privée.</translation>
    </message>
    <message>
        <source>{file} may hold a private key, which everybody with the package could copy. Export the certificate alone, without its key.</source>
        <translation>{file} peut contenir une clé privée, que quiconque a le package pourrait copier. Exportez le certificat seul, sans sa clé.</translation>
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
        <source>{path} is a group, not a setting, so it takes no value. Name a setting below it.</source>
        <translation>{path} est un groupe et non un paramètre : il ne prend pas de valeur. Indiquez un paramètre de ce groupe.</translation>
    </message>
    <message>
        <source>{path} is set by this field and again in the advanced settings, so it is unclear which one wins. Remove one.</source>
        <translation>{path} est réglé par ce champ et une autre fois dans les paramètres avancés : on ne sait pas lequel l’emporte. Retirez-en un.</translation>
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
        <source>{path} takes a whole number, and this is none.</source>
        <translation>{path} attend un nombre entier, et cette valeur n’en est pas un.</translation>
    </message>
    <message>
        <source>{path} takes a whole number, and “{text}” is none.</source>
        <translation>{path} attend un nombre entier, et « {text} » n’en est pas un.</translation>
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
        <source>{variable} is a folder or name of the account SYSTEM here, not of a user. Use %PUBLIC% or %ProgramData%.</source>
        <translation>{variable} est ici un dossier ou un nom du compte SYSTEM et non d’un utilisateur. Utilisez %PUBLIC% ou %ProgramData%.</translation>
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
    <name>Rebuild</name>
    <message>
        <source>No reason is known. Please report it with the setting it belongs to.</source>
        <translation>Aucune raison n’est connue. Merci de le signaler avec le paramètre concerné.</translation>
    </message>
    <message>
        <source>The package is of 2016: one file for each category, with plain names (ppkg-format.md, C.5).</source>
        <translation>Le package date de 2016 : un fichier par catégorie, avec des noms simples (ppkg-format.md, C.5).</translation>
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
        <source>PCs can join with it until {0}.</source>
        <translation>Des PC peuvent être joints avec lui jusqu’au {0}.</translation>
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
        <source>⚠ Whoever has this file can join PCs to your organization and read the passwords in it. To end that early, delete the user package_… of this token in Entra ID.</source>
        <translation>⚠ Quiconque a ce fichier peut joindre des PC à votre organisation et lire les mots de passe qu’il contient. Pour y mettre fin plus tôt, supprimez dans Entra ID l’utilisateur package_… de ce jeton.</translation>
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
    <name>Row</name>
    <message>
        <source>{0}, required</source>
        <translation>{0}, obligatoire</translation>
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
        <source>Secrets of this project</source>
        <translation>Secrets de ce projet</translation>
    </message>
    <message>
        <source>The project holds secrets: passwords, keys or a token. How shall they be saved?</source>
        <translation>Le projet contient des secrets : des mots de passe, des clés ou un jeton. Comment faut-il les enregistrer ?</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
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
    <name>Sentence</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label} : {text}</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>No page has these settings. They go into the package as they are.</source>
        <translation>Aucune page ne contient ces paramètres. Ils vont dans le package tels quels.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>Retirer le paramètre</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>a day like 2026-12-31</source>
        <translation>un jour comme 2026-12-31</translation>
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
    <name>StartPage</name>
    <message>
        <source>Also projects of Windows Configuration Designer</source>
        <translation>Aussi les projets de Windows Configuration Designer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Inspect a package…</source>
        <translation>Inspecter un package…</translation>
    </message>
    <message>
        <source>Name, network, accounts, applications and certificates of Windows PCs</source>
        <translation>Nom, réseau, comptes, applications et certificats de PC Windows</translation>
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
        <source>Or drop a file here: .wcdproj, .ppkg, .icdproj.xml or customizations.xml</source>
        <translation>Ou déposez ici un fichier : .wcdproj, .ppkg, .icdproj.xml ou customizations.xml</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Provision desktop devices</source>
        <translation>Approvisionner des appareils de bureau</translation>
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
    <name>Step</name>
    <message>
        <source>Account management</source>
        <translation>Gestion des comptes</translation>
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
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Set up device</source>
        <translation>Configurer l’appareil</translation>
    </message>
    <message>
        <source>Set up network</source>
        <translation>Configurer le réseau</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message numerus="yes">
        <source>%n day(s) left, until {0}.</source>
        <translation>
            <numerusform>Encore %n jour, jusqu’au {0}.</numerusform>
            <numerusform>Encore %n jours, jusqu’au {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Multi-factor authentication and Conditional Access&lt;/b&gt; stop the join: leave accounts whose name starts with &lt;b&gt;package_&lt;/b&gt; out of those policies. The token belongs to such an account.</source>
        <translation>&lt;b&gt;L’authentification multifacteur et l’accès conditionnel&lt;/b&gt; empêchent la jonction : excluez de ces stratégies les comptes dont le nom commence par &lt;b&gt;package_&lt;/b&gt;. Le jeton appartient à un tel compte.</translation>
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
        <source>Change the sign-in address</source>
        <translation>Modifier l’adresse de connexion</translation>
    </message>
    <message>
        <source>Deleting that account makes the token worthless at once. Do so if a package was lost.</source>
        <translation>Supprimer ce compte rend aussitôt le jeton sans valeur. Faites-le si un package a été perdu.</translation>
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
        <source>Hide the sign-in address</source>
        <translation>Masquer l’adresse de connexion</translation>
    </message>
    <message>
        <source>It expired on {0}.</source>
        <translation>Il a expiré le {0}.</translation>
    </message>
    <message>
        <source>Known:</source>
        <translation>Connue :</translation>
    </message>
    <message>
        <source>Packages and answer files (*.ppkg *.xml)</source>
        <translation>Packages et fichiers de réponses (*.ppkg *.xml)</translation>
    </message>
    <message>
        <source>Paste it, or take it from a package that has one. Whoever has the token can join devices.</source>
        <translation>Collez-le ou prenez-le d’un package qui en contient un. Quiconque a le jeton peut joindre des appareils.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads the token of a package or of a customizations.xml.</source>
        <translation>Lit le jeton d’un package ou d’un customizations.xml.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Prendre dans un fichier…</translation>
    </message>
    <message>
        <source>Take the token from</source>
        <translation>Prendre le jeton dans</translation>
    </message>
    <message>
        <source>Taken from {0}. Its expiry is not in the file: enter the day if you know it.</source>
        <translation>Pris dans {0}. Sa date d’expiration n’est pas dans le fichier : saisissez le jour si vous le connaissez.</translation>
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
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Where devices sign in. Only national clouds have another one.</source>
        <translation>L’endroit où les appareils se connectent. Seuls les clouds nationaux en ont une autre.</translation>
    </message>
    <message>
        <source>{0} has the same token as is entered here.</source>
        <translation>{0} contient le même jeton que celui qui est saisi ici.</translation>
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
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Supprimer</translation>
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
        <source>The container is sound; all {count} files match their hashes.</source>
        <translation>Le conteneur est sain ; les {count} fichiers correspondent tous à leur empreinte.</translation>
    </message>
    <message>
        <source>The data asset {key} is listed, but no settings group names it.</source>
        <translation>La ressource de données {key} est inscrite, mais aucun groupe de paramètres ne la mentionne.</translation>
    </message>
    <message>
        <source>The folder of {file} is not named after its content. The file was changed.</source>
        <translation>Le dossier de {file} ne porte pas le nom tiré de son contenu. Le fichier a été modifié.</translation>
    </message>
    <message>
        <source>The header tells of a signature that is not at the end of the package. It is damaged.</source>
        <translation>L’en-tête annonce une signature qui ne se trouve pas à la fin du package. Il est endommagé.</translation>
    </message>
    <message>
        <source>The image says {field} {one}, the answer file {other}. The package was changed.</source>
        <translation>L’image indique {field} {one}, le fichier de réponses {other}. Le package a été modifié.</translation>
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
        <source>The signature inside fits the package. Whether its signer is trusted was not checked.</source>
        <translation>La signature interne correspond au package. La confiance envers son signataire n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The signature inside the package cannot be read. The package is damaged.</source>
        <translation>La signature à l’intérieur du package est illisible. Le package est endommagé.</translation>
    </message>
    <message>
        <source>The source {name} is said to be in {path}. Windows may act on other settings than shown.</source>
        <translation>La source {name} serait dans {path}. Windows peut appliquer d’autres paramètres que ceux qui sont montrés.</translation>
    </message>
    <message>
        <source>There is no {name} beside it. Windows needs none for an unsigned package.</source>
        <translation>Il n’y a pas de {name} à côté. Windows n’en exige pas pour un package non signé.</translation>
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
        <source>{name} belongs to this package and is signed. Whether its signer is trusted was not checked.</source>
        <translation>{name} va avec ce package et il est signé. La confiance envers son signataire n’a pas été vérifiée.</translation>
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
</context>
<context>
    <name>WifiCard</name>
    <message>
        <source>8 to 63 letters, digits and signs. It is in the package, for anybody who gets hold of it.</source>
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
</TS>
