@echo off
rem Starts the program that lies beside this file; see the file nenep for the settings.
java -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xms512m -Xmn256m -XX:MetaspaceSize=192m -jar "%~dp0nenep.jar" %*
