@echo off
rem Sets up the (made-up) Contoso agent. Windows runs this as SYSTEM while it applies the package; nobody sees it, so it
rem asks nothing, writes a log, and tells by its return code whether it worked. It may run again without harm.
setlocal EnableExtensions
set "target=%ProgramData%\Contoso\Agent"
set "log=%ProgramData%\Contoso\agent-setup.log"

if not exist "%target%" mkdir "%target%" || exit /b 1
>>"%log%" echo %date% %time% setting up from "%~dp0"

copy /y "%~dp0agent.ini" "%target%\agent.ini" >>"%log%" 2>&1 || exit /b 2
reg add "HKLM\SOFTWARE\Contoso\Agent" /v Config /t REG_SZ /d "%target%\agent.ini" /f >>"%log%" 2>&1 || exit /b 3

>>"%log%" echo %date% %time% done
exit /b 0
