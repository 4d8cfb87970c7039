/* For tests. */
#include <stdio.h>

#define printk printf
