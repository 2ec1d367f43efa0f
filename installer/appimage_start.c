/* The beginning of the AppImage: unpacks the file system behind it into the person's cache, once for each build, and starts
 * it from there. So it needs neither FUSE nor rights, and starts as quickly as an installed program from the second time on.
 * BUILD names the build: the folder in the cache is called by it. */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <squashfuse/squashfuse.h>

static int fail(const char *what, const char *path) {
    fprintf(stderr, "Provisioning Designer could not be unpacked (%s %s): %s\n", what, path, strerror(errno));
    return 101;
}
/* The file system begins where the program ends. */
static long end_of_program(const char *file) {
    Elf64_Ehdr head;
    FILE *stream = fopen(file, "rb");
    long end = -1;
    if (stream && fread(&head, sizeof head, 1, stream) == 1) end = head.e_shoff + (long)head.e_shentsize * head.e_shnum;
    if (stream) fclose(stream);
    return end;
}
static int write_file(sqfs *fs, sqfs_inode *inode, const char *path) {
    static char block[1 << 17];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0) return fail("open", path);
    for (sqfs_off_t at = 0; (uint64_t)at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        if (sqfs_read_range(fs, inode, at, &size, block) || size <= 0) return fail("read", path);
        for (sqfs_off_t done = 0; done < size;) {
            ssize_t part = write(file, block + done, size - done);
            if (part < 0) return fail("write", path);
            done += part;
        }
        at += size;
    }
    return close(file) ? fail("close", path) : 0;
}
static int unpack(const char *image, long offset, const char *folder) {
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    char path[PATH_MAX], link[PATH_MAX];
    if (sqfs_open_image(&fs, image, offset) || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs))) return fail("read", image);
    while (sqfs_traverse_next(&walk, &error)) {
        sqfs_inode inode;
        if (walk.dir_end) continue;
        snprintf(path, sizeof path, "%s/%s", folder, walk.path);
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry))) return fail("read", path);
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0755)) return fail("mkdir", path);
        } else if (S_ISLNK(inode.base.mode)) {
            size_t size = sizeof link;
            if (sqfs_readlink(&fs, &inode, link, &size) || symlink(link, path)) return fail("link", path);
        } else if (S_ISREG(inode.base.mode)) {
            int code = write_file(&fs, &inode, path);
            if (code) return code;
        }
    }
    return error ? fail("read", image) : 0;
}
static void remove_tree(const char *folder) {
    pid_t child = fork();
    if (!child) execl("/bin/rm", "rm", "-rf", "--", folder, (char *)NULL), _exit(1);
    if (child > 0) waitpid(child, NULL, 0);
}
static int make_folders(char *path) {
    for (char *at = path + 1; *at; at++)
        if (*at == '/') {
            *at = 0;
            if (mkdir(path, 0700) && errno != EEXIST) return -1;
            *at = '/';
        }
    return 0;
}
/* What another user could have put there is not started. */
static int is_ours(const char *folder) {
    struct stat found;
    return !lstat(folder, &found) && S_ISDIR(found.st_mode) && found.st_uid == geteuid() && !(found.st_mode & 022);
}
int main(int argc, char **argv) {
    char image[PATH_MAX], folder[PATH_MAX - 64], fresh[PATH_MAX], start[PATH_MAX];
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (!realpath("/proc/self/exe", image)) return fail("find", argv[0]);
    long offset = end_of_program(image);
    if (offset < 0) return fail("read", image);
    if (argc == 2 && !strcmp(argv[1], "--appimage-offset")) return printf("%ld\n", offset) < 0;
    if (argc == 2 && !strcmp(argv[1], "--appimage-extract")) {
        if (mkdir("squashfs-root", 0755)) return fail("mkdir", "squashfs-root");
        return unpack(image, offset, "squashfs-root");
    }
    if (cache && *cache == '/') snprintf(folder, sizeof folder, "%s/provisioning-designer/" BUILD, cache);
    else if (home && *home == '/') snprintf(folder, sizeof folder, "%s/.cache/provisioning-designer/" BUILD, home);
    else return errno = ENOENT, fail("find", "$HOME");
    if (access(folder, F_OK)) {
        if (make_folders(folder)) return fail("mkdir", folder);
        snprintf(fresh, sizeof fresh, "%s.XXXXXX", folder);
        if (!mkdtemp(fresh)) return fail("mkdir", fresh);
        int code = unpack(image, offset, fresh);
        if (code) return remove_tree(fresh), code;
        /* Two that start at once: the second finds the whole folder of the first. */
        if (rename(fresh, folder)) {
            if (access(folder, F_OK)) return fail("rename", folder);
            remove_tree(fresh);
        }
    }
    if (!is_ours(folder)) return errno = EPERM, fail("trust", folder);
    setenv("APPIMAGE", image, 1);
    setenv("ARGV0", argv[0], 1);
    snprintf(start, sizeof start, "%s/AppRun", folder);
    argv[0] = start;
    execv(start, argv);
    return fail("start", start);
}
