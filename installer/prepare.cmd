@echo off
rem Installs what is missing in this checkout. Not run by itself: run.cmd and test.cmd call it. It sets root and venv.
rem The argument is empty, or dev for what the tests need.
for %%d in ("%~dp0..") do set "root=%%~fd"
set "venv=%root%\.venv"
set "stamp=%venv%\.installed-%~1"
set "log=%root%\build\install.log"
if not exist "%root%\build" mkdir "%root%\build"

rem The stamp is a copy of pyproject.toml and names the folder: a moved checkout gets a new environment.
if not exist "%venv%\Scripts\python.exe" goto make
findstr /l /c:"%venv%" "%venv%\pyvenv.cfg" >nul 2>&1
if errorlevel 1 goto make
if not exist "%stamp%" goto install
fc /b "%root%\pyproject.toml" "%stamp%" >nul 2>&1
if errorlevel 1 goto install
exit /b 0

:make
rem By their whole paths or the launcher's versions: "python" alone may be the stub that opens the Microsoft Store.
set "chosen="
if defined PYTHON call :try "%PYTHON%"
for %%v in (3.14 3.13 3.12 3.11) do if not defined chosen call :try py -%%v
if not defined chosen call :try python
if not defined chosen call :try python3
if not defined chosen (
    echo No Python 3.11 to 3.14 was found. Install one from python.org or the Microsoft Store, or name one in the 1>&2
    echo variable PYTHON, then start this again. 1>&2
    exit /b 1
)
echo Making a virtual environment ... 1>&2
%chosen% -m venv --clear "%venv%" >>"%log%" 2>&1
if errorlevel 1 goto failed

:install
if exist "%stamp%" del "%stamp%"
echo Installing the program ... 1>&2
set "what=%root%"
if not "%~1"=="" set "what=%root%[%~1]"
set PIP_USER=0
"%venv%\Scripts\python.exe" -m pip install --no-input --editable "%what%" >>"%log%" 2>&1 <nul
if errorlevel 1 goto failed
copy /y "%root%\pyproject.toml" "%stamp%" >nul
exit /b 0

:try
%* -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))" >nul 2>&1 <nul
if not errorlevel 1 set chosen=%*
exit /b 0

:failed
echo That failed; the reason should be in %log% 1>&2
exit /b 1
