@echo off
rem Installs what is missing, then checks everything:  installer\test.cmd [ARGUMENTS OF pytest]
rem All checks are made whatever the first ones say; the exit code is that of the first one that failed.
setlocal
call "%~dp0prepare.cmd" dev
if errorlevel 1 exit /b 1
cd /d "%root%"
set failed=0
call :check ruff check
call :check ruff format --check
call :check mypy
call :check pytest -n 3 --dist worksteal %*
exit /b %failed%

:check
echo %* 1>&2
"%venv%\Scripts\python.exe" -m %*
if errorlevel 1 if "%failed%"=="0" set failed=%errorlevel%
exit /b 0
