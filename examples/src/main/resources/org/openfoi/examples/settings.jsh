/set mode foi concise -command
/set prompt foi "foi> " "...> "
/set truncation foi 1000000
/set mode foi -retain
/set feedback -retain foi
/exit
