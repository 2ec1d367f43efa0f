@echo off
rem Installs what is missing, then runs the program with the arguments given:  installer\run.cmd [ARGUMENTS OF ppkg]
rem Without arguments it opens the window. The same as run.sh elsewhere.
setlocal
call "%~dp0prepare.cmd" ""
if errorlevel 1 exit /b 1
if "%~1"=="" (
    start "" "%venv%\Scripts\provisioning-designer.exe"
    exit /b 0
)
"%venv%\Scripts\ppkg.exe" %*
exit /b %errorlevel%
