@echo off
rem Starts the program that lies beside this file; see the file nenep for the settings.
java -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmn256m -jar "%~dp0nenep.jar" %*
