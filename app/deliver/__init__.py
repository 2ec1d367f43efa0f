"""From the finished package to USB sticks, folders, ISO images and the people at the devices."""
